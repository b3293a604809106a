import { build, preview } from 'vite';

/** Where the built game and the page of golden runs are. */
export type Addresses = { readonly game: string; readonly golden: string };

const CACHE = 'node_modules/.cache/browsers';

const serve = async (outDir: string) => {
  const server = await preview({
    logLevel: 'error',
    configFile: false,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
};

/** Builds the game and the golden page apart from everybody else's builds, and serves both meanwhile. */
export const withPages = async <T>(use: (addresses: Addresses) => Promise<T>): Promise<T> => {
  await build({ logLevel: 'error', build: { outDir: `${CACHE}/game`, emptyOutDir: true } });
  await build({
    root: 'tools/browsers/page',
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { outDir: `${process.cwd()}/${CACHE}/golden`, emptyOutDir: true, target: 'es2022' },
  });
  const game = await serve(`${CACHE}/game`);
  const golden = await serve(`${CACHE}/golden`);
  try {
    return await use({ game: game.url, golden: golden.url });
  } finally {
    await game.close();
    await golden.close();
  }
};
