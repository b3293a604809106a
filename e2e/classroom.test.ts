import type { Browser, Page } from 'playwright';
import { chromium, devices } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { referenceScore } from '../src/bots/reference';
import type { Lang } from '../src/content/langs';
import { loadBones } from '../src/content/packs';
import { medianReplyMinutes, scoreOf, trustNow } from '../src/rules/view';
import { readResult, replayResult } from '../src/share/result';
import { appears, openPage, settle } from './page';
import { letItEnd, mouse, playOut } from './player';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

const { defaultBrowserType: _type, ...PHONE } = devices['Pixel 7'];
const bones = await loadBones('volterra');

/** What the teacher's page makes for a class that is to see the numbers only; in Hindi or not. */
const makeLink = async (lang: Lang): Promise<string> => {
  const { page, complaints } = await openPage(browser, { fragment: '/teach' });
  await appears(page, '.teach-link');
  const choose = (name: string, value: string) =>
    page.locator(`input[name=teach-${name}][value=${value}]`).check({ force: true });
  await choose('mission', 'good-point');
  await choose('lang', lang);
  await choose('ending', 'numbers');
  await page.locator('.teach-seed input').fill('0000001');
  await settle(page);
  expect(await page.locator('.teach-address svg.qr path').count()).toBe(1);
  const link = await page.locator('.teach-address textarea').inputValue();
  const fragment = link.slice(link.indexOf('#') + 1);
  expect(fragment.length).toBeLessThanOrEqual(200);
  expect(complaints).toEqual([]);
  return fragment;
};

/** What a student hands in at the end, with a name. */
const handIn = async (page: Page, name: string): Promise<string> => {
  await appears(page, '.hand-in input');
  await page.locator('.hand-in input').fill(name);
  await settle(page);
  await page.locator('.code-shown summary').click();
  expect(await page.locator('.decisions').count()).toBe(0);
  return page.locator('.code-shown textarea').inputValue();
};

/** Says nothing to anybody, till the end. */
const playInSilence = async (page: Page): Promise<void> => {
  await appears(page, '.slips .slip');
  // The first card lies still until it is opened.
  await page.locator('.slips .slip').first().click();
  await letItEnd(page);
};

/** The true figures of a code, worked out here. */
const figuresOf = (code: string) => {
  const read = readResult(code);
  if ('error' in read) throw new Error(read.error);
  const replayed = replayResult(read.result, bones);
  if ('error' in replayed) throw new Error(replayed.error);
  const reference = referenceScore(read.result.setup, bones);
  const score = scoreOf(replayed.run);
  return {
    by: read.result.by,
    grade: Math.round(100 * Math.min(1, Math.max(0, score / reference))),
    score: Math.round(score / 10)
      .toLocaleString('en')
      .replace('-', '−'),
    reply: medianReplyMinutes(replayed.run),
    trust: trustNow(replayed.run),
  };
};

test('a teacher makes a link, three students play it, and the report is right to the digit', async () => {
  const good = await openPage(browser, { fragment: await makeLink('en') });
  await playOut(good.page, 'en', mouse(good.page));
  const first = await handIn(good.page, 'Ana');
  const bad = await openPage(browser, { fragment: await makeLink('en') });
  await playInSilence(bad.page);
  const second = await handIn(bad.page, 'Bo');
  const phone = await openPage(browser, { fragment: await makeLink('hi'), lang: 'hi', options: PHONE });
  await playOut(phone.page, 'hi', mouse(phone.page));
  const third = await handIn(phone.page, 'चंदा');
  const place = first.length - 30;
  const changed = first.slice(0, place) + (first[place] === '5' ? '6' : '5') + first.slice(place + 1);

  const { page, complaints } = await openPage(browser, { fragment: '/class' });
  await appears(page, '.class-paste textarea');
  await page.locator('.class-paste textarea').fill([first, second, third, `Dan: ${changed}`].join('\n\n'));
  await page.locator('.class-form button[type=submit]').click();
  await appears(page, '.class-table tbody tr >> nth=2');
  const rows = await page
    .locator('.class-table tbody tr')
    .evaluateAll((lines) =>
      lines.map((line) =>
        [...line.querySelectorAll('th, td')].map((cell) => (cell as HTMLElement).innerText),
      ),
    );
  expect(rows).toHaveLength(3);
  for (const code of [first, second, third]) {
    const { by, grade, score, reply, trust } = figuresOf(code);
    const row = rows.find(([name]) => name === by) ?? [];
    expect([row[0], row[1]?.split(' ')[0], row[2], row[3], row[9]]).toEqual([
      by,
      String(grade),
      score,
      reply === null ? '–' : `${Math.round(reply)} min`,
      String(Math.round(trust)),
    ]);
  }
  expect(figuresOf(first).grade).toBeGreaterThan(figuresOf(second).grade);
  expect(await page.locator('.class-apart').innerText()).toContain('Dan: GPR1');
  // From the report to one student's debrief.
  await page.locator('.class-table tbody th a', { hasText: 'Bo' }).click();
  await appears(page, '.handed-in');
  await page.locator('.handed-in .button').first().click();
  await appears(page, '.debrief-score');
  expect(await page.locator('.debrief-score b').textContent()).toBe(figuresOf(second).score);
  expect([...complaints, ...good.complaints, ...bad.complaints, ...phone.complaints]).toEqual([]);
});
