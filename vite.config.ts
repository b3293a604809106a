import { defineConfig } from 'vite';
import { licences } from './tools/licences.mjs';
import { offline } from './tools/offline.mjs';
import { policy } from './tools/policy.mjs';
import { slimPhaser } from './tools/slimPhaser.mjs';
import { slimPlot } from './tools/slimPlot.mjs';
import { wholeAddresses } from './tools/wholeAddresses.mjs';

export default defineConfig({
  base: './',
  // Settings of the build that the game may read.
  envPrefix: ['VITE_', 'SITE_URL'],
  plugins: [slimPhaser(), slimPlot(), wholeAddresses(), policy(), licences(), offline()],
  build: {
    target: 'es2022',
    // Who loads what, for the budgets.
    manifest: true,
    assetsInlineLimit: 2048,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ }] },
      },
    },
  },
});
