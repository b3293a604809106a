import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Place } from '../src/stage/layout';
import { layoutFor, pixelOf } from '../src/stage/layout';
import { appears, openPage, playing, settle } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

/** A Sprint of whose first evening two complaints have been heard of. */
const hearTwo = async (page: Page): Promise<void> => {
  await appears(page, '.slips .slip');
  while ((await page.locator('[data-list]').count()) < 2) {
    await page.keyboard.press('n');
    for (let frame = 0; frame < 20; frame++) await page.clock.fastForward(500);
  }
};

const order = (page: Page): Promise<string[]> => page.locator('.ticket .ticket-name').allInnerTexts();

const listBoth = async (page: Page): Promise<string[]> => {
  for (let count = 1; count <= 2; count++) {
    await page.locator('[data-list]').first().click();
    await appears(page, `.ticket:nth-child(${count})`);
  }
  return order(page);
};

test('the board is put in order with the arrow keys and by dragging', async () => {
  const { page, complaints } = await openPage(browser, {
    fragment: playing('sprint', '0000007'),
    motion: 'full',
  });
  await hearTwo(page);
  const [first, second] = await listBoth(page);
  await page.locator('.ticket').first().focus();
  await page.keyboard.press('ArrowDown');
  await settle(page);
  expect(await order(page)).toEqual([second, first]);

  const [from, to] = [
    await page.locator('.ticket').nth(1).boundingBox(),
    await page.locator('.ticket').first().boundingBox(),
  ];
  if (!from || !to) throw new Error('there are no tickets');
  await page.mouse.move(from.x + 20, from.y + 30);
  await page.mouse.down();
  for (let step = 0; step <= 10; step++) {
    await page.mouse.move(from.x + 20 + ((to.x - from.x) * step) / 10, from.y + 30 + step, { steps: 2 });
    await settle(page);
  }
  await page.mouse.up();
  await settle(page);
  await settle(page);
  expect(await order(page)).toEqual([first, second]);
  expect(complaints).toEqual([]);
});

test('in the town, a fix is dragged from the wall into a bay', async () => {
  const { page, complaints } = await openPage(browser, {
    fragment: playing('sprint', '0000007'),
    picture: 'full',
    motion: 'full',
  });
  await appears(page, '#stage canvas');
  await hearTwo(page);
  const box = await page.locator('#stage canvas').boundingBox();
  if (!box) throw new Error('there is no town');
  const at = (place: Place) => {
    const pixel = pixelOf(layoutFor(box.width, box.height), place) ?? { x: 0, y: 0 };
    return { x: box.x + pixel.x, y: box.y + pixel.y };
  };
  const drag = async (from: Place, to: Place): Promise<void> => {
    const [a, b] = [at(from), at(to)];
    await page.mouse.move(a.x, a.y);
    await page.mouse.down();
    await settle(page);
    for (let step = 1; step <= 5; step++) {
      await page.mouse.move(a.x + ((b.x - a.x) * step) / 5, a.y + ((b.y - a.y) * step) / 5);
      await settle(page);
    }
    await page.mouse.up();
    for (let frame = 0; frame < 6; frame++) await settle(page);
  };
  await drag({ kind: 'row', index: 0 }, { kind: 'bay', index: 0 });
  const [first] = await order(page);
  expect(first).toBeDefined();
  // What is left on the wall goes before it.
  await drag({ kind: 'row', index: 0 }, { kind: 'bay', index: 0 });
  const after = await order(page);
  expect(after).toHaveLength(2);
  expect(after[1]).toBe(first);
  expect(complaints).toEqual([]);
});
