import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installIfNeeded, root } from './install.mjs';

/** Bundles a TypeScript module of this repository (packages stay outside) and imports the result. */
export async function importTs(path) {
  installIfNeeded();
  process.setSourceMapsEnabled(true);
  const { build } = await import('vite');
  const name = `${basename(path, '.ts')}-${process.pid}.mjs`;
  const outDir = join(root, 'node_modules/.cache/run-ts');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: join(root, path),
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node20',
      sourcemap: 'inline',
      rolldownOptions: { output: { entryFileNames: name, codeSplitting: false } },
    },
  });
  return import(pathToFileURL(join(outDir, name)).href);
}
