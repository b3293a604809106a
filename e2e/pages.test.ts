import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { LANGS } from '../src/content/langs';
import { violations } from './axe';
import { appears, openPage, playing, settle, TALL } from './page';
import { letItEnd } from './player';

const SMALL = { width: 320, height: 568 };

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

/** How far the page could be scrolled sideways. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const heading = (page: Page): Promise<string | null> => page.locator('.page h1').textContent();

/** What the keyboard would act on. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { tagName, className, textContent } = document.activeElement as HTMLElement;
    return `${tagName.toLowerCase()} ${className} ${textContent?.slice(0, 40)}`;
  });

/** Presses Tab until something that matches has the focus. Throws if nothing ever does. */
const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let presses = 0; presses < 40; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} cannot be reached with Tab`);
};

/** Rates both answers of an item by keyboard, one as much worse and one as much better, and goes on. */
const rateByKeyboard = async (page: Page): Promise<void> => {
  await tabTo(page, '.check-answer:first-child input');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await tabTo(page, '.check-answer:last-child input');
  await page.keyboard.press('Space');
  for (let steps = 0; steps < 3; steps++) await page.keyboard.press('ArrowDown');
  await tabTo(page, '.check-ways .button:last-child');
  await page.keyboard.press('Enter');
  for (let frame = 0; frame < 4; frame++) await settle(page);
};

describe.each(LANGS)('in %s', (lang) => {
  test('the evidence page shows every rule, has nothing to mend, and fits a small phone', async () => {
    const { page, complaints } = await openPage(browser, { fragment: '/evidence', lang });
    await appears(page, '.rule');
    expect(await page.locator('.rule').count()).toBe(18);
    for (const fold of await page.locator('.one-need summary').all()) await fold.click();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize(SMALL);
    await settle(page);
    expect(await sideways(page)).toBe(0);
    expect(await page.locator('.page').textContent()).not.toMatch(/[{}]|undefined|NaN/);
    expect(complaints).toEqual([]);
  });

  test('the check has nothing to mend, fits a small phone, and is done by keyboard alone', async () => {
    const { page, complaints } = await openPage(browser, { fragment: '/check', lang });
    await appears(page, '.page-head');
    expect(await violations(page)).toEqual([]);
    await page.locator('.page-head .button').last().press('Enter');
    await appears(page, '.check-item');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize(SMALL);
    await settle(page);
    expect(await sideways(page)).toBe(0);
    for (let item = 1; item <= 6; item++) {
      const title = await heading(page);
      expect(title).toContain(String(item));
      expect(await focused(page)).toContain(`h1  ${title}`);
      await rateByKeyboard(page);
    }
    await appears(page, '.check-share');
    expect(await page.locator('.check-share').textContent()).toMatch(/\d/);
    expect(await sideways(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test('an answer that is not rated is asked for, and the focus goes there', async () => {
  const { page } = await openPage(browser, { fragment: '/check' });
  await appears(page, '.page-head');
  await page.locator('.page-head .button').last().click();
  await appears(page, '.check-item');
  await page.locator('.check-answer:first-child .check-step').first().click();
  await page.locator('.check-ways .button').last().click();
  await appears(page, '.notice');
  expect(await page.evaluate(() => document.activeElement?.matches('.check-answer:last-child input'))).toBe(
    true,
  );
  expect(await heading(page)).toContain('1');
});

test('before and after are kept with both forms, and forgetting leaves nothing', async () => {
  const { page } = await openPage(browser, { fragment: '/check' });
  const take = async () => {
    await page
      .locator('.page .button', { hasText: /Begin|new tweets/ })
      .first()
      .click();
    await appears(page, '.check-item');
    for (let item = 0; item < 6; item++) await rateByKeyboard(page);
    await appears(page, '.check-share');
  };
  await appears(page, '.page-head');
  await take();
  await take();
  await page.reload();
  await appears(page, '.check-history');
  const rows = await page.locator('.check-history dt').allTextContents();
  expect(rows.map((row) => row.match(/Form (.)/)?.[1]).sort()).toEqual(['A', 'B']);
  await page.locator('.button.danger').click();
  await settle(page);
  expect(await page.locator('.check-history').count()).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('good-point:check'))).toBeNull();
});

test('a page lies over the run: the back gesture shows the run again, paused', async () => {
  const { page } = await openPage(browser, { fragment: playing('good-point', '0000001') });
  await appears(page, '.slips .slip');
  const address = page.url();
  await page.evaluate(() => {
    location.hash = '#/evidence?finding=speed-pays';
  });
  await appears(page, '.finding.asked');
  await page.evaluate(() => {
    location.hash = '#/check';
  });
  await appears(page, '.check-page .page-head');
  await page.locator('.page-ways .button').click();
  await appears(page, '.slips .slip');
  expect(page.url()).toBe(address);
  expect(await page.locator('.modal').count()).toBe(0);
});

test('whoever goes back from a run that a link has opened is asked, and left on the title', async () => {
  const { page } = await openPage(browser, { fragment: playing('good-point', '0000001') });
  await appears(page, '.slips .slip');
  await page.evaluate(() => history.back());
  await appears(page, '.modal .danger');
  await page.locator('.modal .danger').click();
  await appears(page, '.title .resume');
});

test('a page lies over the debrief: back shows the same debrief', async () => {
  const { page } = await openPage(browser, { fragment: playing('good-point', '0000001') });
  await appears(page, '.slips .slip');
  await page.locator('.slips .slip').first().click();
  await appears(page, '.card .reply');
  await page.locator('.replies .reply').first().click();
  await letItEnd(page);
  await appears(page, '.decision .evidence summary');
  const score = await page.locator('.debrief-score').textContent();
  await page.locator('.decision .evidence summary').first().click();
  await page.locator('.decision .evidence .links a').first().click();
  await appears(page, '.finding.asked');
  await page.locator('.page-ways .button').click();
  await appears(page, '.debrief-score');
  expect(await page.locator('.debrief-score').textContent()).toBe(score);
  await page.locator('.ways-on a').click();
  await appears(page, '.check-page .page-head');
  await page.goBack();
  await appears(page, '.debrief-score');
});

test('a page opened by its own address leads to the title, and so does an address that is none', async () => {
  const { page } = await openPage(browser, {
    fragment: '/evidence?finding=no-such',
    options: { viewport: TALL },
  });
  await appears(page, '.rule');
  await appears(page, '.notice');
  await page.locator('.page-ways .button').click();
  await appears(page, '.title .links a');
  await page.locator('.title .links a[href="#/check"]').click();
  await appears(page, '.check-page .page-head');
  await page.goBack();
  await appears(page, '.title');
  await page.evaluate(() => {
    location.hash = '#/nowhere';
  });
  await appears(page, '.notice');
  expect(new URL(page.url()).hash).toBe('#/');
});
