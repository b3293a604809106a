import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installIfNeeded, root } from './install.mjs';

/** Bundles a TypeScript module of this repository (packages stay outside) and imports the result. */
export async function importTs(path) {
  installIfNeeded();
  process.setSourceMapsEnabled(true);
  const { build } = await import('vite');
  const outDir = join(root, 'node_modules/.cache/run-ts');
  const name = `${basename(path, '.ts')}-${process.pid}.mjs`;
  const bundle = join(outDir, name);
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
  try {
    return await import(pathToFileURL(bundle).href);
  } finally {
    rmSync(bundle);
  }
}
