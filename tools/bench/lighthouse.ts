import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { findBrowser, LAUNCH_ARGS } from '../browser.mjs';

/** Fetched when it is asked for: two hundred packages that nothing else needs. 13 wants a later Node. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const ASKED = 95;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
const ROUNDS = 3;

const run = (program: string, args: readonly string[], path: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...process.env, CHROME_PATH: path }, stdio: 'ignore' });
    child.on('error', reject);
    child.on('exit', (status) =>
      status === 0 ? resolve() : reject(new Error(`${LIGHTHOUSE} ended with ${status}`)),
    );
  });

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** What Lighthouse says of the title on a phone with its slow network and processor: the middle of three rounds. */
export const benchLighthouse = async (): Promise<void> => {
  await build({ logLevel: 'error' });
  const server = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  const folder = mkdtempSync(join(tmpdir(), 'good-point-'));
  const { path } = await findBrowser();
  const scores: Record<(typeof CATEGORIES)[number], number[]> = {
    performance: [],
    accessibility: [],
    'best-practices': [],
  };
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const report = join(folder, `${round}.json`);
      await run(
        'npx',
        [
          '--yes',
          LIGHTHOUSE,
          server.resolvedUrls?.local[0] ?? '',
          '--quiet',
          '--output=json',
          `--output-path=${report}`,
          `--only-categories=${CATEGORIES.join(',')}`,
          `--chrome-flags=--headless ${LAUNCH_ARGS.join(' ')}`,
        ],
        path,
      );
      const { categories } = JSON.parse(readFileSync(report, 'utf8'));
      for (const category of CATEGORIES) scores[category].push(Math.round(100 * categories[category].score));
    }
    console.log(`\nLighthouse on the title, mobile settings: the middle of ${ROUNDS} (asked: ≥ ${ASKED})`);
    console.table(
      Object.fromEntries(
        CATEGORIES.map((category) => [
          category,
          { score: middle(scores[category]), rounds: scores[category].join(' ') },
        ]),
      ),
    );
  } catch (error) {
    console.log(`\nLighthouse could not be run here: ${(error as Error).message}`);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
