import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { appears, openPage, playing, settle } from './page';
import { keyboard, playOut, playUntil } from './player';

const MOST_STOPS = 400;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

/** What is wrong with where the keyboard is: not drawn, or not on the screen; null if nothing is. */
const lostFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body || element.tabIndex < 0) return null;
    const isDrawn = (at: Element | null): boolean => {
      if (!at) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isThere = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    // A radio button that lies over its words shows its focus around them.
    if (isThere && (isDrawn(element) || isDrawn(element.nextElementSibling))) return null;
    return `${element.tagName.toLowerCase()}.${element.className} ${isThere ? 'is not drawn' : 'is off the screen'}`;
  });

const isOn = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Presses Tab until something that matches has the focus, which must be seen all the way. Throws if nothing ever has it. */
const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    expect(await lostFocus(page)).toBeNull();
    if (await isOn(page, selector)) return;
    await page.keyboard.press('Tab');
    await settle(page);
  }
  throw new Error(`Tab never came to ${selector}`);
};

/** Waits until something that matches has the focus by itself. Throws if it never has. */
const comesTo = async (page: Page, selector: string): Promise<void> => {
  for (let frames = 0; frames < 20; frames++) {
    if (await isOn(page, selector)) return;
    await settle(page);
  }
  throw new Error(
    `the keyboard is on ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))}`,
  );
};

const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
  await settle(page);
};

test('from the title to a result that is handed in by keyboard alone, the focus always seen', async () => {
  const { page, complaints } = await openPage(browser, {
    motion: 'full',
    options: { permissions: ['clipboard-read', 'clipboard-write'] },
  });
  await appears(page, '.mission small');
  await tabTo(page, '.mission');
  await press(page, 'Enter');
  const hands = keyboard(page);
  await playUntil(page, 'en', hands, async () => (await page.locator('.card .replies').count()) > 0);

  await tabTo(page, '.bar-buttons .round:last-child');
  await press(page, 'Enter');
  await appears(page, '.modal[open]');
  await tabTo(page, 'input[name=motion]');
  await press(page, 'ArrowRight');
  expect(await page.evaluate(() => document.documentElement.dataset.motion)).toBe('less');
  await press(page, 'Escape');
  await comesTo(page, '.bar-buttons .round:last-child');
  await press(page, '?');
  await appears(page, '.modal[open] .help-lines');
  await press(page, 'Escape');

  await playOut(page, 'en', hands);
  await comesTo(page, '.debrief h1');
  await appears(page, '.decision .what-if');
  await tabTo(page, '.what-if > summary');
  await press(page, 'Enter');
  await appears(page, '.what-if-option');
  await tabTo(page, '.what-if-option input');
  await press(page, 'Space');
  await appears(page, '.what-if-outcome');
  await tabTo(page, '.hand-in input');
  await page.keyboard.type('Ana');
  await tabTo(page, '.hand-in .actions .button:nth-child(2)');
  await press(page, 'Enter');
  await appears(page, '.notice');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^GPR1/);
  expect(complaints).toEqual([]);
});

test('every stop of every page is seen', async () => {
  for (const name of ['accessibility', 'teach', 'class', 'write', 'present', 'check']) {
    const { page } = await openPage(browser, { fragment: `/${name}` });
    await appears(page, '.page h1');
    const stops = await page.locator('.page :is(a[href], button, input, select, textarea, summary)').count();
    for (let stop = 0; stop < Math.min(stops, 60); stop++) {
      await page.keyboard.press('Tab');
      await settle(page);
      expect([name, await lostFocus(page)]).toEqual([name, null]);
    }
    await page.context().close();
  }
});

test('whoever turns single keys off mutes and opens nothing by accident, and writes as ever', async () => {
  const { page } = await openPage(browser, { fragment: playing('sprint', '0000007') });
  await page.evaluate(() => localStorage.setItem('good-point:letterKeys', 'off'));
  await page.reload();
  await appears(page, '.slips .slip');
  for (let frame = 0; frame < 10; frame++) await settle(page);
  await press(page, 'n', '1', 'x', 'b', '?', 'm');
  expect(await page.locator('.card, .modal, .notice').count()).toBe(0);
  await press(page, 'Enter');
  await appears(page, '.card .replies');
  await press(page, 'x', '1');
  expect(await page.locator('.card .sent, .card .writing').count()).toBe(0);
});

test('the language changes and the keyboard stays on it; a new screen begins at its name', async () => {
  const { page } = await openPage(browser);
  await appears(page, '.mission small');
  await tabTo(page, 'input[name=title-language]');
  await press(page, 'ArrowRight');
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('es');
  await comesTo(page, 'input[name=title-language]:checked');
  await tabTo(page, '.mission');
  await press(page, 'Enter');
  await appears(page, '.slips .slip');
  await comesTo(page, '.evening h1');
});
