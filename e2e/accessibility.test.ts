import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { LANGS } from '../src/content/langs';
import { writePack } from '../src/share/pack';
import { writeResult } from '../src/share/result';
import { aResult, aSmallPack } from '../src/share/testing/samples';
import type { Layout } from './faults';
import { faults } from './faults';
import { appears, openPage, playing } from './page';
import { letItEnd } from './player';
import { throughGame } from './walk';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

const RESULT = writeResult(await aResult({ mission: 'good-point', days: 4 })) ?? '';
const PACK = writePack(await aSmallPack()) ?? '';

/** What comes after the name of a page that shows what its link holds. */
const HELD: Readonly<Record<string, string>> = { result: `?v=1&r=${RESULT}`, pack: `?v=1&p=${PACK}` };

const openFolds = async (page: Page): Promise<void> => {
  for (const fold of await page.locator('.fold > summary').all()) await fold.click();
  await appears(page, '.privacy');
};

const openExample = async (page: Page): Promise<void> => {
  await page.locator('.class-form button').last().click();
  await appears(page, '.class-table');
};

type PageLook = readonly [
  name: string,
  selector: string,
  layouts: readonly Layout[],
  goOn?: (page: Page) => Promise<void>,
  least?: number,
];

/** Other tests look at these pages with axe; here are the layouts that those leave out. */
const PAGES: readonly PageLook[] = [
  ['accessibility', '.held', ['tall', 'wide']],
  ['evidence', '.rule', ['tall']],
  ['check', '.check-page .page-head', ['tall']],
  ['teach', '.teach-link', ['tall'], openFolds],
  // Names and what takes them away stand in a table, a line each: of those, only the least is asked.
  ['class', '.class-intake', ['tall'], openExample, 24],
  ['write', '.w-start', ['tall']],
  ['present', '.workshop-start', ['tall']],
  ['result', '.handed-in', ['wide']],
  ['pack', '.pack-missions .button', ['tall', 'wide']],
];

describe.each(LANGS)('in %s', (lang) => {
  test('axe finds nothing to mend on any screen of the game, and no finger less than 44 pixels', async () => {
    const { page, complaints } = await openPage(browser, { lang });
    const found: string[] = [];
    await throughGame(page, lang, async (screen) => {
      found.push(...(await faults(page, screen, ['tall', 'wide'])));
    });
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('nor on any page, where only the lines of a class may be as low as 24', async () => {
    const { page, complaints } = await openPage(browser, { lang });
    const found: string[] = [];
    for (const [name, selector, layouts, goOn, least] of PAGES) {
      // The address alone changes: a document of its own for each of them would take longer.
      await page.goto(`${inject('url')}#/${name}${HELD[name] ?? ''}`);
      await appears(page, selector);
      found.push(...(await faults(page, name, layouts)));
      if (!goOn) continue;
      await goOn(page);
      found.push(...(await faults(page, `${name}, all of it`, layouts, least)));
    }
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('nor in front of a room, with everything larger', async () => {
    const { page } = await openPage(browser, { fragment: playing('good-point', '0000001', lang), lang });
    await page.evaluate(() => localStorage.setItem('good-point:projector', 'on'));
    await page.reload();
    await appears(page, '.slips .slip');
    const found = await faults(page, 'evening', ['projector']);
    await page.locator('.slips .slip').first().click();
    await appears(page, '.card .reply');
    found.push(...(await faults(page, 'card', ['projector'])));
    await page.locator('.replies .reply').first().click();
    await page.clock.fastForward(5000);
    await appears(page, '.sent');
    found.push(...(await faults(page, 'sent and board', ['projector'])));
    await letItEnd(page);
    await appears(page, '.stars[data-ready=true]');
    found.push(...(await faults(page, 'debrief', ['projector'])));
    expect(found).toEqual([]);
  });
});
