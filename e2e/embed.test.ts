import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { referenceScore } from '../src/bots/reference';
import { loadBones } from '../src/content/packs';
import { scoreOf } from '../src/rules/view';
import type { EmbedMessage } from '../src/share/embed';
import { embedSnippet } from '../src/share/embed';
import { readResult, replayResult } from '../src/share/result';
import { appears, playing, quicken, settle } from './page';
import { letItEnd } from './player';
import { asPage, plainly } from './visit';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

/** Serves one page from another site than the game's, so that the game's storage is a partition of its own. */
const serve = async (body: string): Promise<Server> => {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
};

declare global {
  interface Window {
    heard: { origin: string; data: EmbedMessage }[];
  }
}

test('a page that shows the game in a frame hears of progress and of the end, and the score is true', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await quicken(context);
  await plainly(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.clock.install();
  const server = await serve(
    `<!doctype html><script>heard = []; addEventListener('message', ({ origin, data }) => heard.push({ origin, data }))</script>
    ${embedSnippet(`${inject('url')}#${playing('good-point', '0000001')}`, 'Good Point')}`,
  );
  onTestFinished(() => {
    server.close();
  });
  // What grades the run cannot be had before its end, and only just after.
  const grading = /\/reference-[^/]*\.js$/;
  await context.route(grading, (route) => route.abort());
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  await page.clock.pauseAt(Date.now() + 2000);
  const game = page.frameLocator('iframe');
  await appears(asPage(page, game), '.slips .slip');
  await game.locator('.slips .slip').first().click();
  await settle(asPage(page, game));
  await game.locator('.replies .reply').first().click();
  await letItEnd(asPage(page, game));
  await settle(asPage(page, game));
  await context.unroute(grading);
  await expect
    .poll(
      async () => {
        await page.clock.fastForward(1000);
        return page.evaluate(() => window.heard.at(-1)?.data.kind);
      },
      { timeout: 20_000 },
    )
    .toBe('over');
  const heard = await page.evaluate(() => window.heard);
  expect(new Set(heard.map(({ origin }) => `${origin}/`))).toEqual(new Set([inject('url')]));
  expect(heard[0]?.data).toEqual({ source: 'good-point', v: 1, kind: 'ready' });
  expect(heard.filter(({ data }) => data.kind === 'progress').length).toBeGreaterThan(3);
  const over = heard.at(-1)?.data;
  if (over?.kind !== 'over' || over.code === null) throw new Error('no end was told');
  const read = readResult(over.code);
  if ('error' in read) throw new Error(read.error);
  const bones = await loadBones('volterra');
  const replayed = replayResult(read.result, bones);
  expect('run' in replayed && Math.round(scoreOf(replayed.run) / 10)).toBe(over.score);
  expect(over.reference).toBe(Math.round(referenceScore(read.result.setup, bones) / 10));
  expect(over.grade).toBe(0);
  expect(complaints).toEqual([]);
});
