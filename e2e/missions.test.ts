import type { Browser } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { LANGS } from '../src/content/langs';
import { loadNames } from '../src/content/packs';
import { appears, openPage, playing, TALL } from './page';
import { keyboard, mouse, playOut, starsOf } from './player';
import { TEXTS } from './reader';

/** Milliseconds of the page's own clock. */
const MINUTE = 60_000;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

test('mission 1 by mouse, from the title to three stars and both clocks', async () => {
  const { page, complaints } = await openPage(browser, { motion: 'full' });
  await appears(page, '.mission');
  await page.locator('.mission').first().click();
  const begun = await page.evaluate(() => Date.now());
  await playOut(page, 'en', mouse(page));
  expect((await page.evaluate(() => Date.now())) - begun).toBeLessThan(4 * MINUTE);
  expect(await starsOf(page)).toBe(3);
  const debrief = (await page.locator('.debrief').textContent()) ?? '';
  expect(debrief).toContain('24 min');
  expect(debrief).toContain('6 days');
  expect(complaints).toEqual([]);
});

test('mission 2 by keyboard alone, in Spanish', async () => {
  const { page, complaints } = await openPage(browser, {
    fragment: playing('six-days', '0000042', 'es'),
    lang: 'es',
  });
  await playOut(page, 'es', keyboard(page));
  expect(await starsOf(page)).toBeGreaterThanOrEqual(2);
  expect(complaints).toEqual([]);
});

test('a Sprint by someone who reads, on a phone, in Hindi', async () => {
  const { page, complaints } = await openPage(browser, {
    fragment: playing('sprint', '00000HN', 'hi'),
    lang: 'hi',
    options: { viewport: TALL, hasTouch: true, isMobile: true },
  });
  const begun = await page.evaluate(() => Date.now());
  await playOut(page, 'hi', mouse(page));
  expect((await page.evaluate(() => Date.now())) - begun).toBeLessThan(8 * MINUTE);
  // Good words alone, with the board left as it falls, are worth a star.
  expect(await starsOf(page)).toBeGreaterThanOrEqual(1);
  expect(complaints).toEqual([]);
});

test.each(LANGS.map((lang) => [lang] as const))(
  'the interface speaks %s from the title to the card',
  async (lang) => {
    const { page, complaints } = await openPage(browser, { lang });
    await appears(page, '.mission');
    expect(await page.getAttribute('html', 'lang')).toBe(lang);
    const { name } = (await loadNames('volterra', lang)).missions['good-point'] as { name: string };
    await appears(page, `.mission b:text-is("${name}")`);
    await page.getByText(name, { exact: true }).click();
    await appears(page, '.slips .slip');
    await page.locator('.slips .slip').first().click();
    await appears(page, '.card .card-text');
    expect(await page.locator('.card .card-text').textContent()).toBe(TEXTS[lang].tweets['seat-1']?.text);
    const words = (await page.locator('body').textContent()) ?? '';
    expect(words).not.toMatch(/\{\{|\{day\}|undefined|\[object/);
    expect(complaints).toEqual([]);
  },
);

test('the Daily of a date is the same run for everybody, in either pack', async () => {
  const links = new Set<string>();
  for (const lang of ['en', 'hi'] as const) {
    const { page, complaints } = await openPage(browser, { lang });
    await appears(page, '.drawn-missions .mission small');
    await page.locator('.free-play input[type=radio]').nth(1).check({ force: true });
    await page.locator('.daily-date input').fill('2026-03-01');
    await page.locator('.drawn-missions .mission').nth(2).click();
    await appears(page, '.evening');
    const link = new URL(page.url()).hash;
    expect(link).toContain('pack=cityhall&mission=daily');
    links.add(link.replace(/&lang=.*/, ''));
    await appears(page, '.slips .slip');
    expect(complaints).toEqual([]);
  }
  expect(links.size).toBe(1);
});
