import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { appears, openPage, playing, settle } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

const openBelongings = async (page: Page): Promise<void> => {
  await appears(page, '.title .mission');
  await page.locator('summary', { hasText: 'What is kept' }).click();
};

const choose = (page: Page, content: string): Promise<void> =>
  page
    .locator('.title input[type=file]')
    .setInputFiles({ name: 'good-point.json', mimeType: 'application/json', buffer: Buffer.from(content) });

const twiceDrop = async (page: Page): Promise<void> => {
  await page.locator('.title .button.danger').click();
  await settle(page);
  await page.locator('.title .button.danger').click();
  await appears(page, '.notice');
};

test('a run in progress is taken along to another device in one file, and can be deleted', async () => {
  const { page } = await openPage(browser, { fragment: playing('good-point', '0000001') });
  await appears(page, '.slips .slip');
  await page.locator('.slips .slip').first().click();
  await appears(page, '.card .reply');
  await page.evaluate(() => history.replaceState(null, '', '#/'));
  await page.reload();
  await appears(page, '.title .resume');
  await openBelongings(page);
  const download = page.waitForEvent('download');
  await page.locator('.title .button', { hasText: 'Save all' }).click();
  const file = readFileSync(await (await download).path(), 'utf8');

  const other = await openPage(browser);
  await openBelongings(other.page);
  await choose(other.page, '{"goodPoint":1,"settings":{},"kept":{"run":1},"more":[]}');
  await appears(other.page, '.notice');
  expect(await other.page.locator('.notice').textContent()).toContain('not a file');
  await choose(other.page, file);
  await appears(other.page, '.modal');
  await settle(other.page);
  await other.page.locator('.modal .button').first().click();
  await settle(other.page);
  expect(await other.page.locator('.modal').count()).toBe(0);
  await choose(other.page, file);
  await appears(other.page, '.modal .danger');
  await settle(other.page);
  await other.page.locator('.modal .danger').click();
  for (let seconds = 0; seconds < 3; seconds++) {
    await other.page.clock.fastForward(1000);
    await other.page.waitForTimeout(50);
  }
  await appears(other.page, '.title .resume');
  await openBelongings(other.page);
  await twiceDrop(other.page);
  for (let seconds = 0; seconds < 3; seconds++) {
    await other.page.clock.fastForward(1000);
    await other.page.waitForTimeout(50);
  }
  await appears(other.page, '.title .mission');
  await settle(other.page);
  expect(await other.page.locator('.title .resume').count()).toBe(0);
});

test('where something cannot be deleted, nobody is told that it was', async () => {
  const { page } = await openPage(browser, {
    sabotage: () => {
      IDBObjectStore.prototype.clear = () => {
        throw new DOMException('the disk is broken', 'UnknownError');
      };
    },
  });
  await openBelongings(page);
  await twiceDrop(page);
  expect(await page.locator('.notice').innerText()).toContain('Not everything could be deleted');
});
