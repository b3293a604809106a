import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { appears, openPage, playing, settle } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

type Heard = { readonly manner: string; readonly text: string };
type Listening = { heard?: Heard[] };

/** From now on, writes down whatever comes into a live region that was there before: of others, readers may say nothing. */
const listen = (): void => {
  const heard: Heard[] = [];
  (globalThis as Listening).heard = heard;
  const take = (place: Node, { textContent }: Node): void => {
    const element = place instanceof Element ? place : place.parentElement;
    const region = element?.closest('[aria-live], [role=status], [role=log], [role=alert]');
    const text = textContent?.trim();
    if (region && text) heard.push({ manner: region.getAttribute('role') ?? 'aria-live', text });
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes)
      if (type === 'characterData') take(target, target);
      else for (const node of addedNodes) take(target, node);
  }).observe(document, { subtree: true, childList: true, characterData: true });
};

const heardOn = (page: Page): Promise<Heard[]> => page.evaluate(() => (globalThis as Listening).heard ?? []);

/** Lets seconds pass one by one, up to the night. */
const letPass = async (page: Page, seconds: number): Promise<void> => {
  for (let second = 0; second < seconds; second++) {
    if ((await page.locator('section.night').count()) > 0) return;
    await page.clock.fastForward(1000);
  }
};

test('of an evening in which nobody is answered, arrivals are heard, a danger at once, and each wait twice at most', async () => {
  const { page } = await openPage(browser, { fragment: playing('sprint', '000000B') });
  await appears(page, '.slips .slip');
  await page.evaluate(listen);
  await letPass(page, 45);
  const all = await heardOn(page);
  const dangers = all.filter(({ manner }) => manner === 'alert').map(({ text }) => text);
  // Of a danger, the tweet itself is read as well.
  expect(dangers).toEqual([expect.stringMatching(/^New tweet from .+: .{20}/)]);
  const heard = all.filter(({ manner }) => manner !== 'alert');
  const arrivals = heard.filter(({ text }) => text.startsWith('New tweet from'));
  const waits = heard.filter(({ text }) => /: waiting for (24|60) min$/.test(text));
  expect(arrivals.length).toBeGreaterThan(0);
  expect(waits.length).toBeGreaterThan(0);
  expect(new Set(waits.map(({ text }) => text)).size).toBe(waits.length);
  expect(heard.filter((line) => !arrivals.includes(line) && !waits.includes(line))).toEqual([]);
});

test('what comes onto the screen by itself is heard: a hint, the pause, what the CEO is busy with', async () => {
  const { page } = await openPage(browser, {
    fragment: playing('good-point', '0000001'),
    sabotage: listen,
  });
  const hears = (words: string): Promise<void> =>
    expect
      .poll(async () => {
        await settle(page);
        return (await heardOn(page)).map(({ text }) => text);
      })
      .toContainEqual(expect.stringContaining(words));
  await appears(page, '.slips .slip');
  await hears('Someone wrote to you.');
  await page.keyboard.press('Space');
  await hears('Paused.');
  await page.keyboard.press('Space');
  await page.locator('.slips .slip').click();
  await appears(page, '.card .reply');
  await page.keyboard.press('1');
  await hears('Writing');
  await page.clock.fastForward(5000);
  await appears(page, '[data-visit]');
  await page.keyboard.press('f');
  await hears('You are on the floor');
});
