import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { LANGS } from '../src/content/langs';
import { appears, openPage, playing, settle } from './page';
import { letItEnd } from './player';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

/** Looks by the clock: a tab behind another draws no frames. */
const POLLING = { polling: 100 } as const;

/** Waits until all that is kept for playing offline is there, and serves this very page. */
const isKept = async (page: Page): Promise<void> => {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 30_000 })
    .toBe(true);
};

/** Opens the title, as a new visit does: a run on the screen would ask first. */
const toTitle = async (page: Page): Promise<void> => {
  await page.evaluate(() => history.replaceState(null, '', '#/'));
  await page.reload();
};

const goTo = async (page: Page, fragment: string): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
  await settle(page);
};

test('after one visit the game is played without a network, in every language, with its pages', async () => {
  const { page, complaints } = await openPage(browser, { options: { serviceWorkers: 'allow' } });
  await appears(page, '.title .mission');
  await isKept(page);
  await page.context().setOffline(true);
  await page.reload();
  for (const lang of LANGS) {
    await appears(page, '.title .mission');
    await page.locator(`.title input[value=${lang}]`).first().check({ force: true });
    await appears(page, `html[lang=${lang}] .title .mission`);
    await goTo(page, playing('sprint', '0000001', lang));
    // Where a run is kept already, the title offers both.
    await appears(page, '.linked, .slips .slip');
    if (await page.locator('.linked').count()) await page.locator('.linked').click();
    await appears(page, '.slips .slip');
    if (lang === LANGS.at(-1)) {
      // Once to the very end, since the debrief, its charts and its words come last.
      await letItEnd(page);
      await appears(page, '.stars[data-ready=true]');
      await appears(page, '.debrief figure svg');
    } else {
      await page.locator('.slips .slip').first().click();
      await appears(page, '.card .reply');
    }
    await goTo(page, '/teach');
    await appears(page, '.teach-link');
    await toTitle(page);
  }
  await page.evaluate(() => localStorage.setItem('good-point:picture', 'full'));
  await page.reload();
  await appears(page, '.title .mission');
  await page.mouse.move(200, 200);
  await appears(page, '#stage canvas');
  expect(complaints.filter((complaint) => !complaint.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});

test('a new version is offered on the title and never in a run, begins when it is taken, and takes no run away in another tab', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'good-point-'));
  await cp('dist', folder, { recursive: true });
  const server = await preview({
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  });
  onTestFinished(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem('good-point:picture', 'plain'));
  const url = server.resolvedUrls?.local[0] ?? '';
  await page.goto(url);
  await page.locator('.title .mission').first().waitFor();
  await isKept(page);
  expect(await page.locator('.new-version').count()).toBe(0);
  const beside = await context.newPage();
  await beside.goto(`${url}licences.txt`);
  expect(await beside.locator('body').innerText()).toContain('each under its own licence');
  await beside.goto(`${url}#${playing('good-point', '0000001')}`);
  await beside.locator('.slips .slip').first().waitFor();
  await beside.evaluate(() => {
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      document.title = 'It was taken';
    });
  });
  await appendFile(join(folder, 'sw.js'), '\n// Another version.\n');
  await page.goto(`${url}#${playing('good-point', '0000001')}`);
  await page.locator('.slips .slip').first().waitFor();
  // Looked for, and not waited for: only what comes of it counts.
  await page.evaluate(() => {
    navigator.serviceWorker.getRegistration().then((found) => found?.update());
  });
  await page.waitForFunction(
    () => navigator.serviceWorker.getRegistration().then((found) => found?.waiting),
    null,
    POLLING,
  );
  expect(await page.locator('.new-version').count()).toBe(0);
  expect(await page.locator('.slips .slip').count()).toBe(1);
  await toTitle(page);
  await page.locator('.new-version button').click();
  await page.waitForFunction(
    () =>
      navigator.serviceWorker
        .getRegistration()
        .then((found) => found?.waiting === null && found.active !== null),
    null,
    POLLING,
  );
  // The page starts anew once the new version has taken over.
  await expect.poll(() => page.locator('.new-version').count(), { timeout: 20_000 }).toBe(0);
  await page.locator('.title .mission').first().waitFor();
  // Whoever plays in another tab plays on with what that tab began with.
  await expect.poll(() => beside.title()).toBe('It was taken');
  await beside.locator('.slips .slip').first().click();
  await beside.locator('.card .reply').first().waitFor();
  expect(await beside.title()).toBe('It was taken');
});
