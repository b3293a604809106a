import type { Browser } from 'playwright';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { findBrowser, LAUNCH_ARGS } from '../browser.mjs';
import { slimPhaser } from '../slimPhaser.mjs';

/** Builds a page of the bench like the game itself, serves it, and hands a browser and its address over. */
export const withPage = async (
  root: string,
  measure: (browser: Browser, url: string) => Promise<void>,
  flags: readonly string[] = [],
): Promise<void> => {
  const outDir = `node_modules/.cache/bench/${root.split('/').at(-1)}`;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [slimPhaser()],
    build: { outDir: `${process.cwd()}/${outDir}`, emptyOutDir: true, target: 'es2022' },
  });
  const server = await preview({
    logLevel: 'error',
    configFile: false,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const { path } = await findBrowser();
  const browser = await chromium.launch({ executablePath: path, args: [...LAUNCH_ARGS, ...flags] });
  try {
    await measure(browser, server.resolvedUrls?.local[0] ?? '');
  } finally {
    await browser.close();
    await server.close();
  }
};

/** The value below which this share of the sorted numbers lies. */
export const percentile = (sorted: readonly number[], share: number): number =>
  Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN) * 10) /
  10;
