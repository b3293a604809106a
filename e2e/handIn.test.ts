import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { LANGS } from '../src/content/langs';
import { formatPlayLink } from '../src/share/link';
import { writePack } from '../src/share/pack';
import { readResult, writeResult } from '../src/share/result';
import { aResult, aSmallPack } from '../src/share/testing/samples';
import { faults } from './faults';
import { appears, openPage, playing, settle } from './page';
import { letItEnd } from './player';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

const FRAGMENT = '/result?v=1&r=';
const RESULT = await aResult({ mission: 'good-point', days: 4 }, { by: 'Ana Ñandú', attempt: 2 });
const CODE = writeResult(RESULT) ?? '';

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Lets a run end in silence after one reply. */
const playBadly = async (page: Page): Promise<void> => {
  await appears(page, '.slips .slip');
  await page.locator('.slips .slip').first().click();
  await appears(page, '.card .reply');
  await page.locator('.replies .reply').first().click();
  await letItEnd(page);
  await appears(page, '.hand-in .button');
};

/** The code that lies open on the page. */
const codeOn = async (page: Page): Promise<string> => {
  await page.locator('.code-shown summary').click();
  return page.locator('.code-shown textarea').inputValue();
};

test('what a player hands in is played again elsewhere to the same score', async () => {
  const { page, complaints } = await openPage(browser, { fragment: playing('good-point', '0000001') });
  await playBadly(page);
  await page.locator('.hand-in input').fill('  Zoë <b>  ');
  await settle(page);
  const score = await page.locator('.debrief-score b').textContent();
  const code = await codeOn(page);
  const read = readResult(code);
  expect('result' in read && read.result).toMatchObject({ by: 'Zoë b', attempt: 1, playedOn: false });
  const download = page.waitForEvent('download');
  await page.locator('.hand-in .actions .button').last().click();
  for (let frames = 0; frames < 20; frames++) {
    await settle(page);
    await page.waitForTimeout(20);
  }
  expect((await download).suggestedFilename()).toBe('good-point-good-point.png');
  const other = await openPage(browser, { fragment: FRAGMENT + code, lang: 'hi' });
  await appears(other.page, '.handed-in');
  await other.page.locator('.handed-in .button').first().click();
  await appears(other.page, '.debrief-score');
  expect(await other.page.locator('.debrief-by').textContent()).toBe('Zoë b');
  await other.page.locator('.debrief').waitFor();
  await other.page.goBack();
  await appears(other.page, '.handed-in');
  const figures = await other.page.locator('.figures dd').first().textContent();
  expect(figures?.replaceAll(/[^\d−]/g, '')).toContain(score?.replaceAll(/[^\d−]/g, '') ?? '?');
  expect([...complaints, ...other.complaints]).toEqual([]);
});

test('the same run again is the next attempt', async () => {
  const { page } = await openPage(browser, { fragment: playing('good-point', '0000001') });
  await playBadly(page);
  await page.locator('.ways-on .button', { hasText: 'This run again' }).click();
  await playBadly(page);
  const read = readResult(await codeOn(page));
  expect('result' in read && read.result.attempt).toBe(2);
});

test('one changed letter is refused with a sentence, and what was on the page stays', async () => {
  const { page } = await openPage(browser, { fragment: FRAGMENT + CODE });
  await appears(page, '.handed-in');
  const at = CODE.length - 40;
  const changed = CODE.slice(0, at) + (CODE[at] === 'A' ? 'B' : 'A') + CODE.slice(at + 1);
  await page.locator('textarea').fill('nothing of ours');
  await page.locator('form .button').click();
  await appears(page, 'form [role=alert]');
  expect(await page.locator('.handed-in h2').textContent()).toContain('Ana Ñandú');
  await page.locator('textarea').fill(`see ${changed} please`);
  await page.locator('form .button').click();
  await appears(page, '.page-head [role=alert]');
  expect(await page.locator('.page-head [role=alert]').textContent()).toMatch(/changed/);
  expect(await page.locator('.handed-in h2').textContent()).toContain('Ana Ñandú');
  expect(page.url()).toContain(CODE);
  expect(await page.locator('textarea').inputValue()).toContain(changed);
  expect(await faults(page, 'refused', ['tall'])).toEqual([]);
  await page.locator('textarea').fill(writeResult({ ...RESULT, by: 'Bo' }) ?? '');
  await page.locator('form .button').click();
  await appears(page, '.handed-in h2:has-text("Bo")');
  expect(await page.locator('.page-head [role=alert]').count()).toBe(0);
});

test('what does not load is not held against whoever handed in', async () => {
  const { page } = await openPage(browser, { fragment: '/result?v=1' });
  await appears(page, 'textarea');
  await page.route(/bones/, (route) => route.abort());
  await page.locator('textarea').fill(CODE);
  await page.locator('form .button').click();
  await appears(page, '.handed-in, .lines[role=alert]');
  expect(await page.locator('.lines[role=alert]').textContent()).toContain('did not load');
});

test('a run is shown again at four and sixteen times its speed, to the same end', async () => {
  const { page, complaints } = await openPage(browser, { fragment: FRAGMENT + CODE });
  await appears(page, '.handed-in');
  await page.locator('.handed-in .button').last().click();
  await appears(page, '.film');
  await page.clock.runFor(1000);
  await page.locator('.film .choice-option', { hasText: '16' }).click();
  for (let waits = 0; waits < 600 && (await page.locator('.debrief').count()) === 0; waits++) {
    await page.clock.runFor(300);
  }
  await appears(page, '.stars[data-ready=true]');
  // The reference player's own run has all three.
  expect(await page.locator('.stars .star.won').count()).toBe(3);
  expect(await page.locator('.hand-in').count()).toBe(0);
  await page.goBack();
  await appears(page, '.handed-in');
  expect(complaints).toEqual([]);
});

test('a class may be shown the numbers without the answers, or nothing but the code', async () => {
  const numbers = await openPage(browser, { fragment: `${playing('good-point', '0000001')}&end=numbers` });
  await playBadly(numbers.page);
  expect(await numbers.page.locator('.debrief-score').count()).toBe(1);
  expect(await numbers.page.locator('.decisions').count()).toBe(0);
  const code = await openPage(browser, { fragment: `${playing('good-point', '0000001')}&end=code` });
  await playBadly(code.page);
  expect(await code.page.locator('.debrief-score, .decisions, .picture, .stars').count()).toBe(0);
  expect(readResult(await codeOn(code.page))).toHaveProperty('result');
});

describe.each(LANGS)('in %s', (lang) => {
  test('the result page, its film and the teachers’ page have nothing to mend, and fit a small phone', async () => {
    const result = await openPage(browser, { fragment: FRAGMENT + CODE, lang });
    await appears(result.page, '.handed-in');
    expect(await faults(result.page, 'result', ['tall'])).toEqual([]);
    const teach = await openPage(browser, { fragment: '/teach', lang });
    await appears(teach.page, '.teach-link');
    for (const fold of await teach.page.locator('.fold > summary').all()) await fold.click();
    await appears(teach.page, '.privacy');
    expect(await faults(teach.page, 'teach', ['wide'])).toEqual([]);
    for (const { page } of [result, teach]) {
      await page.setViewportSize({ width: 320, height: 568 });
      await settle(page);
      expect(await sideways(page)).toBe(0);
      expect(await page.locator('.page').textContent()).not.toMatch(/[{}]|undefined|NaN/);
    }
    await result.page.locator('.handed-in .button').last().click();
    await appears(result.page, '.film');
    expect(await faults(result.page, 'film', ['tall', 'wide'])).toEqual([]);
    expect([...result.complaints, ...teach.complaints]).toEqual([]);
  });
});

test('a pack made by someone else comes in its link, says so, is played, and is still there after a reload', async () => {
  const pack = await aSmallPack();
  const { page, complaints } = await openPage(browser, { fragment: `/pack?v=1&p=${writePack(pack)}` });
  await appears(page, '.pack-missions .button');
  await appears(page, '.guest-banner:has-text("someone else")');
  await page.locator('.pack-missions .button').first().click();
  await appears(page, '.slips .slip');
  expect(await page.locator('.evening .guest-banner').count()).toBe(1);
  await page.reload();
  await appears(page, '.slips .slip');
  const bad = await openPage(browser, { fragment: `/pack?v=1&p=${writePack(pack)?.slice(0, -9)}` });
  await appears(bad.page, '[role=alert]');
  expect(complaints).toEqual([]);
});

test('a link to a run of someone else’s pack brings the pack along, or asks for its file', async () => {
  const pack = await aSmallPack();
  const setup = {
    edition: 1,
    pack: pack.bones.id,
    mission: 'sprint',
    days: 3,
    seed: 5,
    pace: 'standard',
  } as const;
  const fragment = formatPlayLink(setup, { lang: 'en', packCode: writePack(pack) }).slice(1);
  const { page } = await openPage(browser, { fragment });
  await appears(page, '.slips .slip');
  const without = await openPage(browser, { fragment: formatPlayLink(setup, { lang: 'en' }).slice(1) });
  await appears(without.page, '.pack-page input[type=file]');
});
