import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { playRun } from '../src/bots/bot';
import { setupFor } from '../src/bots/measure';
import { listener } from '../src/bots/player';
import { loadBones } from '../src/content/packs';
import { violations } from './axe';
import type { Opening } from './page';
import { appears, keep, openPage, playing } from './page';
import { letItEnd } from './player';

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
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '32px', 'important'));
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

test('another answer: both curves and both ledgers, what was assumed, and the run goes on from there by hand', async () => {
  const { page, complaints } = await openDebrief({ lang: 'es' });
  const first = page.locator('.what-if').first();
  await first.locator('summary').first().click();
  await appears(page, '.what-if-option');
  const open = first.locator('.what-if-option input:not(:disabled)');
  for (const option of [0, 1]) {
    await open.nth(option).check();
    await appears(page, '.what-if .chart svg[role=img]');
    expect(await first.locator('.ledgers tbody tr').count()).toBeGreaterThan(2);
    expect(await first.locator('.what-if-outcome figcaption p').innerText()).toMatch(/\d/);
  }
  expect(await violations(page)).toEqual([]);
  await first.locator('.what-if-outcome .button').click();
  await appears(page, '.evening');
  expect(await page.locator('.paused, .notice').count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

test('every decision can be disagreed with: the note is copied with the decision and a link', async () => {
  const { page, complaints } = await openDebrief({
    options: { permissions: ['clipboard-read', 'clipboard-write'] },
  });
  const disagree = page.locator('.disagree').first();
  await disagree.locator('summary').click();
  await disagree.locator('textarea').fill('She was right.');
  await disagree.locator('button').click();
  await appears(page, '.notice');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('She was right.');
  expect(copied).toMatch(/#\/result\?v=1&r=GPR1/);
  expect(complaints).toEqual([]);
});

test('a second run is shown beside the first, and both can be forgotten', async () => {
  const { page } = await openDebrief({}, async (opened) => {
    await appears(opened, '.mission');
    await keep(
      opened,
      [
        {
          setup: { edition: 1, pack: 'volterra', mission: 'sprint', days: 5, seed: 7, pace: 'standard' },
          endedAt: 1_790_000_000_000,
          score: 21_000,
          reference: 40_000,
          stars: 1,
          trust: 48,
          replyMinutes: 31,
          shipDays: null,
          kept: 2,
          broken: 1,
        },
        { damaged: true },
      ],
      'history',
    );
  });
  await appears(page, '.stars[data-ready=true]');
  const trends = page.locator('.debrief-side .sheet').filter({ hasText: 'run by run' });
  await expect.poll(() => trends.locator('.chart svg').count()).toBe(1);
  expect(await trends.locator('tbody tr').count()).toBe(2);
  await trends.locator('button').click();
  await expect.poll(() => trends.count()).toBe(0);
});

/** Reads the run back, as when a phone has thrown the tab away. */
const comeBack = async (page: Page): Promise<void> => {
  await page.reload();
  await appears(page, '.hand-in .code-shown');
};

test('a debrief comes back after a reload with the same code, and is counted as one run', async () => {
  const { page, complaints } = await openPage(browser, { fragment: playing('good-point', '0000001') });
  await appears(page, '.slips .slip');
  await page.locator('.slips .slip').first().click();
  await letItEnd(page);
  await appears(page, '.hand-in .code-shown');
  await appears(page, '.stars[data-ready=true]');
  const code = () => page.locator('.code-shown textarea').inputValue();
  const before = await code();
  await comeBack(page);
  await appears(page, '.stars[data-ready=true]');
  expect(await code()).toBe(before);
  expect(await page.locator('.debrief-side .sheet').filter({ hasText: 'run by run' }).count()).toBe(0);
  await page.goto('about:blank');
  await page.goto(inject('url'));
  await appears(page, '.resume button');
  expect(await page.locator('.resume b').innerText()).toBe('How your last run went');
  await page.locator('.resume button').click();
  await appears(page, '.hand-in .code-shown');
  expect(await code()).toBe(before);
  // The next to sit at this computer opens the same link of the class.
  await page.goto('about:blank');
  await page.goto(`${inject('url')}#${playing('good-point', '0000001')}`);
  await appears(page, '.linked');
  expect(await page.locator('.resume b').innerText()).toBe('How your last run went');
  await page.goto('about:blank');
  await page.goto(`${inject('url')}#${playing('six-days', '0000002')}`);
  await appears(page, '.evening');
  expect(complaints).toEqual([]);
});

test('a debrief that was left is not kept', async () => {
  const { page } = await openDebrief({});
  await page.locator('.ways-on .button', { hasText: 'To the title' }).click();
  await appears(page, '.title .mission');
  await page.reload();
  await appears(page, '.title .mission');
  expect(await page.locator('.resume').count()).toBe(0);
});

test('the debrief is there though the network is cut before the end, and can be asked for again where it is not', async () => {
  const { page } = await openPage(browser, { fragment: playing('good-point', '0000001') });
  await appears(page, '.slips .slip');
  const cut = /Debrief-|reference-/;
  for (let frames = 0; frames < 30; frames++) {
    await page.clock.fastForward(50);
    await page.waitForTimeout(20);
  }
  await page.route(cut, (route) => route.abort());
  await page.locator('.slips .slip').first().click();
  await letItEnd(page);
  await appears(page, '.debrief .stars[data-ready=true]');
  await page.reload();
  await appears(page, '.load-again');
  await page.unroute(cut);
  await page.locator('.load-again button').click();
  await appears(page, '.hand-in .code-shown');
});
