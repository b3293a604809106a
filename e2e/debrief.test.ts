import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { playRun } from '../src/bots/bot';
import { setupFor } from '../src/bots/measure';
import { listener } from '../src/bots/player';
import { loadBones } from '../src/content/packs';
import type { Opening } from './page';
import { appears, keep, openPage } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

/** The debrief of a Season that a good listener played, as if the page had been closed at its very end. */
const openDebrief = async (
  opening: Opening,
  before: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<{ page: Page; complaints: string[] }> => {
  const bones = await loadBones('volterra');
  const setup = setupFor(bones, 'season', 0);
  const { run, actions } = playRun(setup, bones, listener);
  const { page, complaints } = await openPage(browser, opening);
  await before(page);
  await appears(page, '.mission');
  await keep(page, { setup, actions, savedAt: run.now, pausedSeconds: 0 });
  await page.reload();
  await appears(page, '.resume button');
  await page.locator('.resume button').click();
  await appears(page, '.debrief .decision');
  return { page, complaints };
};

const CHARTS = 5;

test('every chart has a name, a sentence and the same as a table, at 320 pixels and at 200 % text', async () => {
  const { page, complaints } = await openDebrief({ options: { viewport: { width: 320, height: 568 } } });
  const drawn = page.locator('.chart svg[role=img][aria-label]');
  for (let chart = 0; chart < CHARTS; chart++) await appears(page, `.chart svg >> nth=${chart}`);
  expect(await drawn.count()).toBe(CHARTS);
  expect(await page.locator('.chart figcaption p').allInnerTexts()).not.toContain('');
  expect(await page.locator('.chart-table[open]').count()).toBe(0);
  for (const summary of await page.locator('.chart-table summary').all()) await summary.click();
  expect(await page.locator('.chart-table tbody th[scope=row]:visible').count()).toBeGreaterThan(20);
  const sideways = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await sideways()).toBeLessThanOrEqual(0);
  const before = await drawn.first().getAttribute('height');
  await page.addStyleTag({ content: ':root { font-size: 32px !important; }' });
  await expect.poll(() => drawn.first().getAttribute('height')).not.toBe(before);
  expect(await sideways()).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
});

test('where the drawings do not arrive, the tables lie open and nothing else is missing', async () => {
  const { page } = await openDebrief({}, (opened) => opened.route(/drawings/, (route) => route.abort()));
  await appears(page, '.stars[data-ready=true]');
  expect(await page.locator('.chart svg').count()).toBe(0);
  expect(await page.locator('.chart-table[open] table').count()).toBe(CHARTS);
  expect(await page.locator('.chart-table tbody tr:visible').count()).toBeGreaterThan(20);
});
