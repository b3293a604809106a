import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installIfNeeded, root } from './install.mjs';

/**
 * Bundles a TypeScript module of this repository (packages stay outside) and imports the result. Its default export may
 * start workers on the same bundle while `use` runs with it; afterwards the bundle is gone.
 */
export async function withTs(path, use) {
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
    const { href } = pathToFileURL(bundle);
    return await use(await import(href), href);
  } finally {
    rmSync(bundle);
  }
}

/** The module itself, for whoever needs it only once it is loaded. */
export const importTs = (path) => withTs(path, (module) => module);
