import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { appears, hideTab, openPage, playing, settle } from './page';
import { playOut, playUntil, pointer, starsOf } from './player';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

/** A small desk: a town is painted by the processor here, pixel by pixel. */
const DESK = { width: 960, height: 600 };
/** Device pixels to each of the page's, to a side. */
const RATIO = 0.5;

const openTown = async (mission: string, seed: string, motion: 'less' | 'full' = 'less') => {
  const opened = await openPage(browser, {
    fragment: playing(mission, seed),
    picture: 'full',
    motion,
    options: { viewport: DESK, deviceScaleFactor: RATIO },
  });
  await appears(opened.page, '#stage canvas');
  await opened.page.clock.fastForward(500);
  return opened;
};

test('a Sprint is won with two stars by pointer on the canvas alone', async () => {
  const { page, complaints } = await openTown('sprint', '0000007', 'full');
  await playOut(page, 'en', pointer(page));
  expect(await starsOf(page)).toBeGreaterThanOrEqual(2);
  expect(complaints).toEqual([]);
}, 600_000);

/** Bytes of a picture's PNG for each of its pixels: an empty stage is far below one, a painted town above. */
const finenessOf = async (page: Page): Promise<number> => {
  await page.clock.fastForward(100);
  const stage = page.locator('#stage');
  const { width, height } = (await stage.boundingBox()) ?? { width: 1, height: 1 };
  return (await stage.screenshot()).length / (width * height * RATIO ** 2);
};

const untilPainted = async (page: Page, least: number): Promise<void> => {
  await expect.poll(() => finenessOf(page), { timeout: 60_000, interval: 300 }).toBeGreaterThan(least);
};

/** The card on the desk lies answered. */
const isAnswered = (page: Page) => async () => (await page.locator('.card .sent').count()) > 0;

test('a lost graphics context comes back with the whole town, and the run goes on in it', async () => {
  const { page, complaints } = await openTown('good-point', '0000009');
  await playUntil(page, 'en', pointer(page), isAnswered(page));
  const painted = await finenessOf(page);
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
    const context = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    const switchOff = context?.getExtension('WEBGL_lose_context');
    if (!switchOff) throw new Error('there is no context to lose');
    switchOff.loseContext();
    addEventListener('power-is-back', () => switchOff.restoreContext(), { once: true });
  });
  expect(await finenessOf(page)).toBeLessThan(painted / 2);
  await page.evaluate(() => dispatchEvent(new Event('power-is-back')));
  await untilPainted(page, painted * 0.8);
  await playOut(page, 'en', pointer(page));
  expect(await starsOf(page)).toBeGreaterThanOrEqual(2);
  // Chromium itself warns of the loss; nothing else may complain.
  expect(complaints.filter((line) => !/context/i.test(line))).toEqual([]);
}, 400_000);

test('a tab that was hidden for ten minutes has lost no minute, and is played on', async () => {
  const { page, complaints } = await openTown('good-point', '0000009');
  await playUntil(page, 'en', pointer(page), isAnswered(page));
  const clock = page.locator('.bar-day');
  const before = await clock.innerText();
  await hideTab(page, true);
  await page.clock.fastForward(10 * 60_000);
  await hideTab(page, false);
  await settle(page);
  expect(await clock.innerText()).toBe(before);
  await page.keyboard.press('Space');
  await untilPainted(page, 0.2);
  await playOut(page, 'en', pointer(page));
  expect(await starsOf(page)).toBeGreaterThanOrEqual(2);
  expect(complaints).toEqual([]);
}, 400_000);
