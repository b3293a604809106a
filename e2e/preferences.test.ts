import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { appears, openPage, playing, settle } from './page';
import { throughEnding } from './walk';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

/** The longest that anything may fade, in milliseconds. */
const LONGEST_FADE = 250;

/** All that moves, or goes on without end, on the screen that is there now; a line each. */
const movements = (page: Page, screen: string): Promise<string[]> =>
  page.evaluate(
    ([name, longest]) =>
      document.getAnimations().flatMap(({ effect }) => {
        if (!(effect instanceof KeyframeEffect)) return [];
        const { target, pseudoElement } = effect;
        const changes = effect.getKeyframes().flatMap((frame) => Object.keys(frame));
        const still = ['offset', 'computedOffset', 'easing', 'composite', 'opacity'];
        const moved = changes.filter((change) => !still.includes(change));
        const { activeDuration } = effect.getComputedTiming();
        if (moved.length === 0 && Number(activeDuration) <= longest) return [];
        return `${name}: ${target?.tagName}.${target?.className}${pseudoElement ?? ''} ${[...new Set(moved)]} for ${activeDuration}`;
      }),
    [screen, LONGEST_FADE] as const,
  );

/** How something is drawn where colours are forced: only filling and edges are left. */
const drawing = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { backgroundColor, borderTopWidth, borderTopColor } = getComputedStyle(element);
      return `${backgroundColor}, ${borderTopWidth} ${borderTopColor}`;
    });

const differs = async (page: Page, chosen: string, other: string): Promise<void> =>
  expect(await drawing(page, chosen), chosen).not.toBe(await drawing(page, other));

const hasOutline = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });

test('a device that forces colours shows what is chosen and focused; one that wants less motion sees nothing move', async () => {
  const { page } = await openPage(browser, { options: { forcedColors: 'active' } });
  const found: string[] = [];
  const look = async (screen: string): Promise<void> => {
    found.push(...(await movements(page, screen)));
    await settle(page);
    found.push(...(await movements(page, screen)));
  };
  await appears(page, '.mission small');
  await look('title');
  await differs(page, '.choice-option input:checked + span', '.choice-option input:not(:checked) + span');

  await page.goto(`${inject('url')}#${playing('sprint', '0000007')}`);
  await page.reload();
  await appears(page, '.slips .slip');
  await look('evening');
  await page.locator('.slips .slip').last().click();
  await appears(page, '.card .reply');
  await look('card');
  await page.keyboard.press('Tab');
  expect(await hasOutline(page)).toBe(true);
  await page.keyboard.press('b');
  await settle(page);
  await differs(page, '.board-toggle', '.bar .round:last-child');
  await page.keyboard.press('b');
  await page.keyboard.press('1');
  await appears(page, '.reply[data-state=chosen]');
  await look('writing');
  await differs(page, '.reply[data-state=chosen]', '.reply[data-state=other]');
  await page.clock.fastForward(5000);
  await page.keyboard.press('Escape');
  for (let waits = 0; waits < 60 && (await page.locator('section.night').count()) === 0; waits++)
    await page.clock.fastForward(10_000);
  await look('night');
  await throughEnding(page, 'all', () => look('debrief'));
  await differs(page, '.what-if-option:has(:checked)', '.what-if-option:not(:has(:checked))');
  expect(found).toEqual([]);
});
