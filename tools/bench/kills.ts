import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Page } from 'playwright';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { parseSave } from '../../src/play/save';
import { findBrowser, LAUNCH_ARGS } from '../browser.mjs';

const KILLS = 30;
/** Milliseconds after a click was asked for in which the kill falls. */
const WITHIN = 250;

/** A browser whose profile lies on the disk, as a player's does, and the way to kill all of it at once. */
const launch = async (path: string, profile: string) => {
  const child = spawn(
    path,
    [...LAUNCH_ARGS, '--headless', `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const endpoint = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
      const found = said.match(/DevTools listening on (ws:\S+)/)?.[1];
      if (found) resolve(found);
    });
    child.on('exit', () => reject(new Error(said)));
  });
  const gone = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const browser = await chromium.connectOverCDP(endpoint);
  const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
  return {
    page,
    kill: async () => {
      // The whole group: what renders and what writes to the disk.
      process.kill(-(child.pid as number), 'SIGKILL');
      await gone;
      await browser.close().catch(() => undefined);
    },
  };
};

const keptIn = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('good-point');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('kept').objectStore('kept').get('run');
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(reading.error);
        };
      }),
  );

/** What stands on the disk after the browser was killed in the middle of a run, thirty times. */
export const benchKills = async (): Promise<void> => {
  await build({ logLevel: 'error' });
  const server = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  const url = server.resolvedUrls?.local[0] ?? '';
  const profile = mkdtempSync(join(tmpdir(), 'good-point-'));
  const { path } = await findBrowser();
  const counts = { 'as it was before the click': 0, 'with the click': 0, 'neither (asked: 0)': 0 };
  let done = 0;
  try {
    // One more start than kills that are looked at: each start sees what the kill before it has left.
    for (const delay of fc.sample(fc.nat(WITHIN), { numRuns: KILLS + 1, seed: 72 })) {
      const { page, kill } = await launch(path, profile);
      await page.addInitScript(() => localStorage.setItem('good-point:picture', 'plain'));
      await page.goto(`${url}#/play?v=1&mission=season&seed=0000007&pace=untimed&lang=en`);
      await page.locator('.evening').waitFor();
      const kept = await keptIn(page);
      const parsed = kept === undefined ? null : parseSave(kept);
      const moves = parsed && 'save' in parsed ? parsed.save.actions.length : 0;
      if (done > 0 && ((parsed && 'error' in parsed) || moves < done - 1)) counts['neither (asked: 0)']++;
      else if (done > 0) counts[moves >= done ? 'with the click' : 'as it was before the click']++;
      if (await page.locator('.paused .button').count()) await page.locator('.paused .button').click();
      // A night waits at this pace.
      if (await page.locator('.night .button').count()) await page.locator('.night .button').click();
      // Whatever lies on the desk is put away; then the next card is opened, which is one move.
      await page.keyboard.press('Escape');
      await page.locator('.slips .slip').first().waitFor();
      // Not waited for: the kill may come before the click, within the write, or after it.
      page
        .locator('.slips .slip')
        .first()
        .evaluate((slip) => (slip as HTMLElement).click())
        .catch(() => undefined);
      done = moves + 1;
      await new Promise((resolve) => setTimeout(resolve, delay));
      await kill();
    }
  } finally {
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  }
  console.log(`\nWhat is kept after the browser was killed within ${WITHIN} ms of a click, ${KILLS} times`);
  console.table(counts);
};
