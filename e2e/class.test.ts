import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Browser, Download, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { playRun } from '../src/bots/bot';
import { listener } from '../src/bots/player';
import { referenceScore } from '../src/bots/reference';
import { makeRoster } from '../src/bots/roster';
import { itemsOf } from '../src/content/check';
import { LANGS } from '../src/content/langs';
import { loadBones, loadTexts } from '../src/content/packs';
import type { Run, Setup } from '../src/rules/types';
import { medianReplyMinutes, medianShipDays, scoreOf, shareReplied, trustNow } from '../src/rules/view';
import { writePack } from '../src/share/pack';
import type { Result } from '../src/share/result';
import { writeResult } from '../src/share/result';
import { aSmallPack } from '../src/share/testing/samples';
import { violations } from './axe';
import { appears, openPage, settle } from './page';

const SMALL = { width: 320, height: 568 };
const SETUP: Setup = { edition: 1, pack: 'volterra', mission: 'sprint', days: 5, seed: 7, pace: 'standard' };

const bones = await loadBones('volterra');
const roster = makeRoster(await loadTexts('volterra', 'en'));
const reference = referenceScore(SETUP, bones);

type HandedIn = { readonly run: Run; readonly code: string };
const handIn = (by: string, bot: keyof typeof roster, rest: Partial<Result> = {}): HandedIn => {
  const setup = rest.setup ?? SETUP;
  const { run, actions } = playRun(setup, bones, roster[bot]);
  const code = writeResult({
    setup,
    actions,
    by,
    pausedSeconds: 0,
    attempt: 1,
    playedOn: false,
    checks: [],
    ...rest,
  });
  return { run, code: code as string };
};

const ana = handIn('Ana', 'listener', {
  checks: (['A', 'B'] as const).map((form) => ({
    form,
    ratings: itemsOf(form).map(() => ({ good: form === 'A' ? 2 : 4, bad: 2 })),
  })),
});
const bo = handIn('=HYPERLINK("x")', 'learner', { playedOn: true, pausedSeconds: 130 });
const cy = handIn('Čy 🌞', 'random');
const elsewhere = handIn('Dee', 'listener', { setup: { ...SETUP, seed: 8 } });
const changed = `${ana.code.slice(0, 90)}${ana.code[90] === '7' ? '8' : '7'}${ana.code.slice(91)}`;

/** As it comes: a link in quoted mail, a cell, a chat line; one with a changed digit, one twice, one of another seed. */
const PASTED = [
  `> My result:\n> https://example.org/#/result?v=1&r=${ana.code.slice(0, 60)}\n> ${ana.code.slice(60)}`,
  `"Bo";"${bo.code}"`,
  `[9:14] Cy: ${cy.code} 🎉`,
  `Eve: ${changed}`,
  ana.code,
  elsewhere.code,
].join('\n\n');

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

const paste = async (page: Page, text: string): Promise<void> => {
  await page.locator('.class-paste textarea').fill(text);
  await page.locator('.class-form button[type=submit]').click();
  await appears(page, '.class-told p');
  for (let frame = 0; frame < 6; frame++) await settle(page);
};
const openClass = async (text = PASTED) => {
  const opened = await openPage(browser, { fragment: '/class' });
  await appears(opened.page, '.class-intake');
  await paste(opened.page, text);
  await appears(opened.page, '.class-table');
  return opened;
};
const told = (page: Page): Promise<string[]> => page.locator('.class-told p').allTextContents();
const rowsOf = (page: Page): Promise<string[][]> =>
  page
    .locator('.class-table tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td:not(.class-remove)')].map((cell) => (cell as HTMLElement).innerText),
      ),
    );
const saved = async (page: Page, button: RegExp): Promise<string> => {
  const [download] = (await Promise.all([
    page.waitForEvent('download'),
    page.locator('.class-tools button', { hasText: button }).click(),
  ])) as [Download, unknown];
  return readFileSync(await download.path(), 'utf8');
};

const percent = (share: number): string => `${Math.round(100 * share)}%`;
const points = (tenths: number): number => Math.round(tenths / 10);
const gradeOf = (run: Run): number => Math.round(100 * Math.min(1, Math.max(0, scoreOf(run) / reference)));

test('what was pasted becomes a table that is right to the digit', async () => {
  const { page, complaints } = await openClass();
  const rows = await rowsOf(page);
  expect(rows.map(([name]) => name)).toEqual(['Ana', '=HYPERLINK("x")', 'Čy 🌞']);
  for (const [index, { run }] of [ana, bo, cy].entries()) {
    const [, grade, score, reply, answered, , , ship, , trust] = rows[index] as string[];
    const days = medianShipDays(run);
    expect([grade?.split(' ')[0], score, reply, answered, ship, trust]).toEqual([
      String(gradeOf(run)),
      points(scoreOf(run)).toLocaleString('en').replace('-', '−'),
      `${Math.round(medianReplyMinutes(run) as number)} min`,
      percent(shareReplied(run)),
      days === null ? '–' : `${days} days`,
      String(trustNow(run)),
    ]);
  }
  expect(rows[0]?.[10]).toBe('50% → 100%');
  expect(rows[1]?.[11]).toMatch(/paused 2 min[\s\S]*already seen/);
  expect(await page.locator('.class-formula').textContent()).toContain(
    points(reference).toLocaleString('en'),
  );
  expect(complaints).toEqual([]);
});

test('what was refused, came twice or belongs to another seed is said and set apart', async () => {
  const { page } = await openClass();
  expect(await told(page)).toEqual([
    '4 results added.',
    '1 was here already and counts once.',
    '1 could not be read: see “Set apart”.',
  ]);
  const apart = await page.locator('.class-apart').innerText();
  expect(apart).toContain('Something in this result was changed or mistyped');
  expect(apart).toMatch(/line \d+: Eve: GPR1/);
  expect(apart).toContain('Ana: once more');
  expect(apart).toContain('seed 0000008: 1 result');
  await page.locator('.class-apart button', { hasText: 'instead' }).click();
  await settle(page);
  expect((await rowsOf(page)).map(([name]) => name)).toEqual(['Dee']);
});

test('a paste without a result takes nothing away, neither from the page nor from the box', async () => {
  const { page } = await openClass();
  await paste(page, 'Dear teacher, I lost mine.');
  expect(await told(page)).toEqual([expect.stringContaining('There is no result in what you pasted.')]);
  expect(await rowsOf(page)).toHaveLength(3);
  expect(await page.locator('.class-paste textarea').inputValue()).toBe('Dear teacher, I lost mine.');
});

test('the CSV holds the table, its numbers plain and no name a formula', async () => {
  const { page } = await openClass();
  const csv = await saved(page, /CSV/);
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  const { data } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true });
  expect(data.map(({ Student }) => Student)).toEqual(['Ana', '\'=HYPERLINK("x")', 'Čy 🌞']);
  expect(data.map(({ Points, Grade }) => [Number(Points), Number(Grade)])).toEqual(
    [ana, bo, cy].map(({ run }) => [points(scoreOf(run)), gradeOf(run)]),
  );
  expect(data.map(({ Result: code }) => code)).toEqual([ana.code, bo.code, cy.code]);
});

test('a saved class comes back from its file after everything was removed, which is asked first', async () => {
  const { page } = await openClass();
  const file = await saved(page, /file/);
  const before = await rowsOf(page);
  await page.locator('.class-tools .danger').click();
  await appears(page, '.modal[open]');
  await page.locator('.modal .quiet').click();
  await settle(page);
  expect(await rowsOf(page)).toEqual(before);
  await page.locator('.class-tools .danger').click();
  await appears(page, '.modal[open]');
  await page.locator('.modal .danger').click();
  await settle(page);
  expect(await page.locator('.class-table').count()).toBe(0);
  await page
    .locator('.class-form input[type=file]')
    .setInputFiles({ name: 'class.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await appears(page, '.class-table');
  expect(await rowsOf(page)).toEqual(before);
});

test('columns are sorted by keyboard, and one student can be removed', async () => {
  const { page } = await openClass();
  const head = page.locator('th[data-column=name] button');
  await head.focus();
  await page.keyboard.press('Enter');
  await settle(page);
  expect(await page.locator('th[data-column=name]').getAttribute('aria-sort')).toBe('ascending');
  await page.keyboard.press('Enter');
  await settle(page);
  expect((await rowsOf(page)).map(([name]) => name)).toEqual(['Čy 🌞', 'Ana', '=HYPERLINK("x")']);
  await page.locator('.class-table tbody tr').first().locator('.class-remove button').press('Enter');
  await settle(page);
  expect((await rowsOf(page)).map(([name]) => name)).toEqual(['Ana', '=HYPERLINK("x")']);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('class-scroll');
});

test('a result on somebody’s own pack is set apart until the pack’s link comes, then it counts', async () => {
  const pack = await aSmallPack();
  const setup = { ...SETUP, pack: pack.bones.id, mission: 'in-order', days: 4 };
  const { actions } = playRun(setup, pack.bones, listener);
  const rest = { pausedSeconds: 0, attempt: 1, playedOn: false, checks: [] };
  const { page } = await openPage(browser, { fragment: '/class' });
  await appears(page, '.class-intake');
  await paste(page, writeResult({ setup, actions, by: 'Guest', ...rest }) as string);
  await appears(page, '.class-broken li');
  expect(await page.locator('.class-broken').innerText()).toContain('open the pack');
  await paste(page, `https://example.org/#/pack?v=1&p=${writePack(pack)}`);
  await appears(page, '.class-table');
  expect((await rowsOf(page)).map(([name]) => name)).toEqual(['Guest']);
  expect(await page.locator('.class-apart').count()).toBe(0);
});

test('an example class is there to be looked at, and gives way to real results', async () => {
  const { page } = await openPage(browser, { fragment: '/class' });
  await appears(page, '.class-intake');
  await page.locator('.class-form button', { hasText: 'example' }).click();
  await appears(page, '.class-table');
  expect(await rowsOf(page)).toHaveLength(24);
  await paste(page, PASTED);
  expect((await rowsOf(page)).map(([name]) => name)).toEqual(['Ana', '=HYPERLINK("x")', 'Čy 🌞']);
});

describe.each(LANGS)('in %s', (lang) => {
  test('the report has nothing to mend, empty and full, and fits a small phone', async () => {
    const { page, complaints } = await openPage(browser, { fragment: '/class', lang });
    await appears(page, '.class-intake');
    expect(await violations(page)).toEqual([]);
    await paste(page, PASTED);
    await appears(page, '.class-choice');
    await appears(page, '.chart-place svg');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize(SMALL);
    for (let frame = 0; frame < 4; frame++) await settle(page);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    expect(await page.locator('.page').textContent()).not.toMatch(/[{}]|undefined|NaN/);
    expect(complaints).toEqual([]);
  });
});
