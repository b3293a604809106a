import type { Browser } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { appears, openPage, playing } from './page';
import { playOut, pointer, starsOf } from './player';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

test('mission 1 by pointer on the canvas alone', async () => {
  const { page, complaints } = await openPage(browser, {
    fragment: playing('good-point', '0000009'),
    picture: 'full',
  });
  await appears(page, '#stage canvas');
  await page.clock.fastForward(500);
  await playOut(page, 'en', pointer(page));
  expect(await starsOf(page)).toBeGreaterThanOrEqual(2);
  expect(complaints).toEqual([]);
}, 400_000);
