import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { appears, openPage, playing, settle, TALL } from './page';
import { mouse, playUntil } from './player';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

/** Where the keyboard is, once it has come there. */
const whereabouts = async (page: Page): Promise<string> => {
  for (let frame = 0; frame < 4; frame++) await settle(page);
  return page.evaluate(() => {
    const { tagName, id, className } = document.activeElement ?? document.body;
    return `${tagName.toLowerCase()}${id && `#${id}`}${className && `.${className.replaceAll(' ', '.')}`}`;
  });
};

/** Presses a button by keyboard; where the keyboard is then. */
const after = async (page: Page, button: string): Promise<string> => {
  await appears(page, button);
  await whereabouts(page);
  // A button that is reached after a click is the mouse's: Enter would open the next tweet.
  await page.keyboard.press('Tab');
  await page.locator(button).first().focus();
  await page.keyboard.press('Enter');
  return whereabouts(page);
};

const until = (page: Page, selector: string): Promise<void> =>
  playUntil(page, 'en', mouse(page), async () => (await page.locator(selector).count()) > 0);

test('a button that vanishes leaves the keyboard at the nearest words', async () => {
  const { page } = await openPage(browser, { fragment: playing('good-point', '0000001', 'en', 'untimed') });
  await until(page, '.card .replies');
  expect(await after(page, '.coach .round')).toBe('p.card-text');
  await page.keyboard.press('Space');
  expect(await after(page, '.paused .button')).toBe('p.card-text');
  await page.keyboard.press('1');
  expect(await after(page, '.writing .button')).toBe('p.card-text');
  await page.keyboard.press('1');
  await page.clock.fastForward(5000);
  expect(await whereabouts(page)).toBe('p.verdict');
  expect(await after(page, '.sent .small')).toBe('p.again-note');
  expect(await after(page, '.sent .actions .quiet')).toBe('h2#feed-title');
  await until(page, '.evening:not(:has(.strip)) [data-list]');
  expect(await after(page, '[data-list]')).toBe('h2#board-title');
  expect(await after(page, '[data-visit]')).toBe('li.ticket.cut');
  await until(page, '.feed > .button:not(.close-feed)');
  expect(await after(page, '.feed > .button:not(.close-feed)')).toBe('h2#feed-title');
  await until(page, '.morning');
  expect(await after(page, '.morning > .round')).toBe('h2#feed-title');
  await page.setViewportSize(TALL);
  await page.keyboard.press('b');
  expect(await after(page, '.board-back')).toBe('h2#feed-title');
  await until(page, '.card .replies');
  await page.keyboard.press('x');
  await page.clock.fastForward(60_000);
  // By now builders may have asked something.
  expect(await after(page, '.notice .round')).toMatch(/^(h2#feed-title|p\.card-text)$/);
});
