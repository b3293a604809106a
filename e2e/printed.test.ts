import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { LANGS } from '../src/content/langs';
import { appears, openPage, settle } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

/** Pages of paper that the page would be printed on. */
const pagesOf = async (page: Page): Promise<number> => {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
};

/** The sheet that is asked for stays marked: nobody answers the browser's question. */
const unasked = (): void => {
  window.print = () => undefined;
};

test.each(LANGS)(
  'in %s each guide, the lesson plan and the privacy note are one page of paper',
  async (lang) => {
    const { page } = await openPage(browser, { fragment: '/present', lang, sabotage: unasked });
    await appears(page, '.page-foot .button');
    await page.locator('.page-foot .button').first().click();
    await appears(page, '.guide');
    const plans = page.locator('input[name=guide-plan]');
    for (let plan = 0; plan < (await plans.count()); plan++) {
      await plans.nth(plan).dispatchEvent('click');
      await settle(page);
      expect(['guide', plan, await pagesOf(page)]).toEqual(['guide', plan, 1]);
    }
    await page.evaluate(() => {
      location.hash = '#/teach';
    });
    await appears(page, '.fold');
    for (const place of [1, 2]) {
      const fold = page.locator('.fold').nth(place);
      await fold.locator('summary').click();
      await appears(page, '.fold[open] .one-page');
      await fold.locator('.actions .button').click();
      await settle(page);
      expect([place, await fold.getAttribute('data-printed'), await pagesOf(page)]).toEqual([
        place,
        'true',
        1,
      ]);
      await fold.evaluate((sheet) => sheet.removeAttribute('open'));
      await settle(page);
    }
  },
);
