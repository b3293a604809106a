import axe from 'axe-core';
import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { LANGS } from '../src/content/langs';
import { appears, openPage, playing, settle } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

/** What axe finds against WCAG 2.2 AA, a line each. */
const violations = async (page: Page): Promise<string[]> => {
  // Whatever still fades in is there by now.
  for (let frame = 0; frame < 20; frame++) await settle(page);
  await page.evaluate(axe.source);
  // axe waits with timers, which stand still in this page unless they are moved.
  const running = page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe
      .run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations }) =>
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      ),
  );
  let isDone = false;
  running.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await page.clock.fastForward(10);
    await page.waitForTimeout(5);
  }
  return running;
};

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
