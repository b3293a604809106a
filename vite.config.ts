import { defineConfig } from 'vite';
import { leanPlot } from './tools/leanPlot.mjs';
import { slimPhaser } from './tools/slimPhaser.mjs';

export default defineConfig({
  base: './',
  plugins: [slimPhaser(), leanPlot()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 2048,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ }] },
      },
    },
  },
});
