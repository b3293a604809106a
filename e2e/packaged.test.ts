import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Setup } from '../src/rules/types';
import { listen, untilHeard } from './ear';
import { lmsAround, overhear, pageAround, recorded, visitOf } from './lms';
import { appears } from './page';
import { letItEnd, mouse, playUntil } from './player';
import type { Files } from './visit';
import { asPage, plainly, serveFiles, visit, within } from './visit';

let browser: Browser;
let folder: string;
let names: string[];
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
  folder = await mkdtemp(join(tmpdir(), 'good-point-'));
  const args = ['tools/package.mjs', '--dist', 'dist', '--out', folder, '--seed', '0000001'];
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, NODE_ENV: 'production' } });
  names = await readdir(folder);
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** Path of the package whose name ends so. */
const pathOf = (end: RegExp): string => join(folder, names.find((name) => end.test(name)) ?? String(end));
const unzipped = async (end: RegExp): Promise<Files> => unzipSync(await readFile(pathOf(end)));
const SITE = /^good-point-[\d.]+\.zip$/;
const SINGLE = /\.html$/;
const SCORM = /scorm12\.zip$/;

/** Opens the first tweet, and sees who wrote it. */
const openFirst = async (page: Page): Promise<void> => {
  await appears(page, '.slips .slip');
  await page.locator('.slips .slip').first().click();
  await appears(page, '.card .reply');
  const face = page.locator('.card .face').first();
  await expect.poll(() => face.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
};

test('the static site is played from wherever it lies', async () => {
  const site = await unzipped(SITE);
  const url = `${await serveFiles(within('some/deep/path', site))}some/deep/path/`;
  const { page, complaints, asked } = await visit(browser, url);
  await appears(page, '.title .mission');
  await page.locator('.title .mission').first().click();
  await openFirst(page);
  expect(asked.filter((address) => !address.startsWith(url) && !/^(data|blob):/.test(address))).toEqual([]);
  expect(Object.keys(site).filter((path) => /\.map$|^\.vite/.test(path))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the single file is played from a disk, with its faces, letters and sounds, and asks for nothing', async () => {
  const url = pathToFileURL(pathOf(SINGLE)).href;
  const { page, complaints, asked } = await visit(browser, url, async (context) => {
    await context.addInitScript(listen);
    await context.route(
      ({ protocol }) => protocol !== 'file:',
      (route) => route.abort(),
    );
  });
  await appears(page, '.title .mission');
  await page.locator('.title .mission').first().click();
  await openFirst(page);
  await page.locator('.replies .reply').first().click();
  await untilHeard(page, (ear) => ear.started.length > 0);
  const families = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(new Set(families)).toEqual(new Set(['Baloo 2 Variable', 'Mukta', 'Hindi Label']));
  for (const name of ['teach', 'class', 'present', 'write', 'evidence', 'check']) {
    await page.goto(`${url}#/${name}`);
    await appears(page, `.${name}-page h1`);
  }
  expect(new Set(asked.filter((address) => !/^(data|blob):/.test(address)))).toEqual(new Set([url]));
  expect(complaints).toEqual([]);
});

test('the single file offers a code and no link, and nobody hears in which folder it lies', async () => {
  const url = pathToFileURL(pathOf(SINGLE)).href;
  const { page, complaints } = await visit(browser, `${url}#/play?v=1&mission=sprint&days=1&seed=0000007`);
  const says = 'links need the game on a website';
  await appears(page, '.slips .slip');
  await letItEnd(page);
  await appears(page, '.hand-in textarea');
  expect(await page.locator('.hand-in').innerText()).toContain(says);
  expect(await page.locator('.hand-in textarea').inputValue()).toMatch(/^GPR/);
  expect(await page.getByRole('button', { name: 'link' }).count()).toBe(0);
  await page.goto(`${url}#/play?v=1&mission=sprint`);
  await appears(page, '.slips .slip');
  await page.getByRole('button', { name: 'Menu' }).click();
  await appears(page, 'dialog .note');
  expect(await page.locator('dialog').innerText()).toContain(says);
  expect(await page.getByRole('button', { name: 'link' }).count()).toBe(0);
  await page.goto(`${url}#/teach`);
  await appears(page, '.teach-address');
  expect(await page.locator('.teach-address').innerText()).toContain(says);
  const typed = await page
    .locator('#app textarea')
    .evaluateAll((all: HTMLTextAreaElement[]) => all.map(({ value }) => value));
  expect(`${typed} ${await page.locator('#app').innerHTML()}`.includes('file:')).toBe(false);
  expect(complaints).toEqual([]);
});

test('the manifest of the SCORM package names every file in it', async () => {
  const { 'imsmanifest.xml': manifest = new Uint8Array(), ...files } = await unzipped(SCORM);
  const { page } = await visit(browser, 'about:blank');
  const named = await page.evaluate((text) => {
    const xml = new DOMParser().parseFromString(text, 'application/xml');
    return [...xml.querySelectorAll('file, parsererror')].map(
      (found) => found.getAttribute('href') ?? found.textContent ?? '',
    );
  }, strFromU8(manifest));
  expect(named.sort()).toEqual(Object.keys(files).sort());
  expect(named).toContain('sco.html');
});

/** The game of a package, in the frame of its page, in the frame of the LMS. */
const gameIn = (page: Page): Page => asPage(page, page.frameLocator('iframe').frameLocator('iframe'));

test('an LMS hears of the beginning, the grade and the time of a run', async () => {
  const url = await serveFiles(await lmsAround(await unzipped(SCORM)));
  const { page, complaints } = await visit(browser, url, async (context) => {
    await plainly(context);
    await context.addInitScript(overhear);
  });
  const game = gameIn(page);
  await appears(game, '.slips .slip');
  const { told: atFirst } = await recorded(page);
  expect(atFirst['cmi.core.lesson_status']).toBe('incomplete');
  // Two good evenings, then silence: neither nothing nor all of it.
  const isEnough = async (): Promise<boolean> =>
    (await recorded(page)).told['cmi.core.lesson_location'] === '3/4';
  await playUntil(game, 'en', mouse(game), isEnough);
  await letItEnd(game);
  await expect.poll(async () => (await recorded(page)).told['cmi.core.lesson_status']).toBe('completed');
  const { told, over, error } = await recorded(page);
  expect(over?.grade).toBeGreaterThan(0);
  expect(told['cmi.core.score.raw']).toBe(String(over?.grade));
  expect(told['cmi.suspend_data']).toBe(`v=1&grade=${over?.grade}&code=${over?.code}`);
  expect(told['cmi.core.session_time']).toMatch(/^0000:0\d:\d\d\.\d\d$/);
  expect(told['cmi.core.session_time']).not.toMatch(/^0000:00:0/);
  expect(error).toBe('0');
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  expect(await recorded(page)).toMatchObject({ isFinished: true, error: '0' });
  expect(complaints).toEqual([]);
});

test('of two students at one computer each finds their own run, and nothing of the other', async () => {
  const url = await serveFiles(await lmsAround(await unzipped(SCORM)));
  const { page, complaints } = await visit(browser, visitOf(url, 'ana'));
  const game = gameIn(page);
  await openFirst(game);
  await game.locator('.replies .reply').first().click();
  await page.clock.fastForward(5000);
  await appears(game, '.card .sent');
  await page.goto(visitOf(url, 'ben'));
  await openFirst(game);
  expect(await game.locator('.answered').count()).toBe(0);
  await page.goto(visitOf(url, 'ana'));
  await appears(game, '.answered');
  expect(complaints).toEqual([]);
});

/** The same package, where less than this grade fails. */
const withMastery = (sco: Files, grade: number): Files => ({
  ...sco,
  'sco.html': strToU8(
    strFromU8(sco['sco.html'] ?? new Uint8Array()).replace('<html', `<html data-mastery="${grade}"`),
  ),
});

type Said = Readonly<Record<string, unknown>> & { readonly setup?: Partial<Setup> };

/** Says in the game's place how a run went that the course asks for, unless another is named. */
const say = (page: Page, said: Said): Promise<void> | undefined =>
  page
    .frames()
    .find((frame) => frame.parentFrame()?.parentFrame())
    ?.evaluate((word) => {
      const setup = { ...JSON.parse(parent.document.documentElement.dataset.asked ?? ''), ...word.setup };
      parent.postMessage({ source: 'good-point', v: 1, playedOn: false, ...word, setup }, location.origin);
    }, said);

test('a later visit, with another device, begins anew and only betters what stands there; a grade passes or fails', async () => {
  const url = await serveFiles(await lmsAround(withMastery(await unzipped(SCORM), 60)));
  let told = {};
  for (const [grade, best, status] of [
    [40, 40, 'failed'],
    [80, 80, 'passed'],
    [20, 80, 'passed'],
  ] as const) {
    const { page, complaints } = await visit(browser, visitOf(url, 'ana', told));
    await appears(gameIn(page), '.slips .slip');
    expect(await gameIn(page).locator('.answered').count()).toBe(0);
    await say(page, { kind: 'over', grade, code: `CODE${grade}` });
    const stands = {
      'cmi.core.score.raw': String(best),
      'cmi.core.lesson_status': status,
      'cmi.suspend_data': `v=1&grade=${best}&code=CODE${best}`,
    };
    await expect.poll(async () => (await recorded(page)).told).toMatchObject(stands);
    await page.evaluate(() => document.querySelector('iframe')?.setAttribute('src', 'about:blank'));
    await expect.poll(() => recorded(page)).toMatchObject({ finishes: 1, error: '0' });
    ({ told } = await recorded(page));
    expect(complaints).toEqual([]);
    await page.context().close();
  }
});

test('what is not reported is said: another run, one that was seen before, one without a grade', async () => {
  const url = await serveFiles(await lmsAround(await unzipped(SCORM)));
  const { page } = await visit(browser, visitOf(url, 'ana'));
  await appears(gameIn(page), '.slips .slip');
  const shown = page.frameLocator('iframe').locator('[role=status]:visible');
  const ids = () => shown.evaluateAll((sentences) => sentences.map(({ id }) => id));
  const over = { kind: 'over', grade: 90, code: null } as const;
  for (const [said, sentences] of [
    [{ ...over, setup: { mission: 'season' } }, ['other']],
    [{ kind: 'progress', day: 2, days: 4, setup: { pace: 'relaxed' } }, []],
    [{ ...over, playedOn: true }, ['other']],
    [{ kind: 'ungraded' }, ['ungraded']],
  ] as const) {
    await say(page, said);
    await expect.poll(ids).toEqual(sentences);
  }
  const { told } = await recorded(page);
  expect(told['cmi.core.lesson_location']).toBe('2/4');
  expect(told['cmi.core.score.raw']).toBeUndefined();
});

test.each([
  ['no LMS', '', 'alone'],
  ['an LMS that wants no report', "<script>API = { LMSInitialize: () => 'false' };</script>", 'refused'],
  ['an LMS that throws', '<script>API = { LMSInitialize: () => nothing.here };</script>', 'refused'],
])('with %s the package is played all the same, and says what is wrong', async (_what, scripts, sentence) => {
  const url = await serveFiles(pageAround(await unzipped(SCORM), scripts));
  const { page, complaints } = await visit(browser, url);
  await appears(gameIn(page), '.slips .slip');
  const shown = page.frameLocator('iframe').locator('[role=status]:visible');
  expect(await shown.evaluateAll((sentences) => sentences.map(({ id }) => id))).toEqual([sentence]);
  expect(complaints).toEqual([]);
});
