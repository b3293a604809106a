import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { LANGS } from '../src/content/langs';
import { writePack } from '../src/share/pack';
import { writeResult } from '../src/share/result';
import { aResult, aSmallPack } from '../src/share/testing/samples';
import { violations } from './axe';
import { appears, openPage, playing, TALL, WIDE } from './page';
import { targets } from './targets';
import { throughGame } from './walk';

const PROJECTOR = { width: 1920, height: 1080 };

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

/** What axe and the ruler find on the screen that is there now, in layouts of these names. */
const faultsOf = async (
  page: Page,
  screen: string,
  layouts: readonly (readonly [name: string, size: typeof WIDE])[],
): Promise<string[]> => {
  const found: string[] = [];
  for (const [name, size] of layouts) {
    await page.setViewportSize(size);
    const lines = await violations(page);
    if (size === TALL) lines.push(...(await targets(page)).tooSmall);
    found.push(...lines.map((line) => `${screen}, ${name}: ${line}`));
  }
  return found;
};

const RESULT = writeResult(await aResult({ mission: 'good-point', days: 4 })) ?? '';
const PACK = writePack(await aSmallPack()) ?? '';

/** What comes after the name of a page that shows what its link holds. */
const HELD: Readonly<Record<string, string>> = { result: `?v=1&r=${RESULT}`, pack: `?v=1&p=${PACK}` };

const BOTH = [
  ['tall', TALL],
  ['wide', WIDE],
] as const;

describe.each(LANGS)('in %s', (lang) => {
  test('axe finds nothing to mend on any screen of the game, and no target is under 24 pixels', async () => {
    const { page, complaints } = await openPage(browser, { lang });
    const found: string[] = [];
    await throughGame(page, lang, async (screen) => {
      found.push(...(await faultsOf(page, screen, BOTH)));
    });
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });

  // Other tests look at these pages with axe; here are the layouts that those leave out.
  test.each([
    ['accessibility', '.held', BOTH],
    ['evidence', '.rule', BOTH.slice(0, 1)],
    ['check', '.page-head', BOTH.slice(0, 1)],
    ['teach', '.teach-link', BOTH.slice(0, 1)],
    ['class', '.class-intake', BOTH.slice(0, 1)],
    ['write', '.w-start', BOTH.slice(0, 1)],
    ['present', '.workshop-start', BOTH.slice(0, 1)],
    ['result', '.handed-in', BOTH.slice(1)],
    ['pack', '.pack-missions .button', BOTH],
  ] as const)('nor on the page %s', async (name, selector, layouts) => {
    const { page } = await openPage(browser, { fragment: `/${name}${HELD[name] ?? ''}`, lang });
    await appears(page, selector);
    expect(await faultsOf(page, name, layouts)).toEqual([]);
  });

  test('nor in a class report on a phone, nor on a wall', async () => {
    const { page } = await openPage(browser, { fragment: '/class', lang });
    await appears(page, '.class-intake');
    await page.locator('.class-form button').last().click();
    await appears(page, '.class-table');
    const found = await faultsOf(page, 'class report', BOTH.slice(0, 1));
    await page.setViewportSize(PROJECTOR);
    await page.goto(`${inject('url')}#/present`);
    await appears(page, '.workshop-start:not(:disabled)');
    await page.locator('.workshop-start').press('Enter');
    await appears(page, '.wall[data-slide=opening]');
    for (const slide of ['opening', 'card', 'vote']) {
      await appears(page, `.wall[data-slide=${slide}]`);
      found.push(...(await faultsOf(page, slide, [['projector', PROJECTOR]])));
      await page.keyboard.press('PageDown');
    }
    expect(found).toEqual([]);
  });

  test('nor in front of a room, with everything larger', async () => {
    const { page } = await openPage(browser, {
      fragment: playing('sprint', '0000007', lang),
      lang,
      options: { viewport: PROJECTOR },
    });
    await page.evaluate(() => localStorage.setItem('good-point:projector', 'on'));
    await page.reload();
    await appears(page, '.slips .slip');
    const found = await faultsOf(page, 'evening', [['projector', PROJECTOR]]);
    await page.locator('.slips .slip').first().click();
    await appears(page, '.card .reply');
    found.push(...(await faultsOf(page, 'card', [['projector', PROJECTOR]])));
    expect(found).toEqual([]);
  });
});
