import type { Browser } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { LANGS } from '../src/content/langs';
import { violations } from './axe';
import { appears, openPage, playing } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

test.each(LANGS.map((lang) => [lang] as const))(
  'axe finds nothing to mend on any screen in %s',
  async (lang) => {
    const { page } = await openPage(browser, { lang });
    await appears(page, '.mission small');
    expect(await violations(page)).toEqual([]);

    await page.goto(`${inject('url')}#${playing('good-point', '0000001', lang)}`);
    await page.reload();
    await appears(page, '.slips .slip');
    await page.locator('.slips .slip').first().click();
    await appears(page, '.card .reply');
    expect(await violations(page)).toEqual([]);

    await page.locator('.replies .reply:has(.chip)').first().click();
    await page.clock.fastForward(5000);
    await appears(page, '.card .sent');
    expect(await violations(page)).toEqual([]);

    for (let waits = 0; waits < 400 && (await page.locator('.debrief').count()) === 0; waits++) {
      const night = page.locator('.night .button');
      if (await night.count()) await night.click();
      await page.clock.fastForward(10_000);
    }
    await appears(page, '.stars[data-ready=true]');
    await appears(page, '.decision');
    await appears(page, '.chart svg[role=img]');
    expect(await violations(page)).toEqual([]);
  },
);
