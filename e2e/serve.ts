import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser, LAUNCH_ARGS } from '../tools/browser.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built game, ending in a slash. */
    url: string;
    /** What `chromium.launch` needs to start the browser that was found. */
    launch: { executablePath: string; args: string[] };
  }
}

/** Serves dist/ for the browser tests, and finds the browser. */
export default async function serve(project: TestProject) {
  const { path, way } = await findBrowser();
  console.log(`Chromium: ${path} (${way})`);
  const server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The built game is not being served.');
  project.provide('url', url);
  // The tests note what is asked of Web Audio; the machine's own sound device may come late, or never.
  project.provide('launch', { executablePath: path, args: [...LAUNCH_ARGS, '--disable-audio-output'] });
  return () => server.close();
}
