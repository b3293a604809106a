import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { appears, openPage, playing } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

type Heard = { readonly manner: string; readonly text: string };
type Listening = { heard?: Heard[] };

/** From now on, writes down whatever comes into a live region. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard: Heard[] = [];
    (globalThis as Listening).heard = heard;
    const take = (node: Node): void => {
      const element = node instanceof Element ? node : node.parentElement;
      const region = element?.closest('[aria-live], [role=status], [role=log], [role=alert]');
      const text = node.textContent?.trim();
      if (region && text) heard.push({ manner: region.getAttribute('role') ?? 'aria-live', text });
    };
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes)
        if (type === 'characterData') take(target);
        else addedNodes.forEach(take);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

const heardOn = (page: Page): Promise<Heard[]> => page.evaluate(() => (globalThis as Listening).heard ?? []);

/** Lets seconds pass one by one, up to the night. */
const letPass = async (page: Page, seconds: number): Promise<void> => {
  for (let second = 0; second < seconds; second++) {
    if ((await page.locator('section.night').count()) > 0) return;
    await page.clock.fastForward(1000);
  }
};

test('of an evening in which nobody is answered, arrivals are heard and each wait twice at most', async () => {
  const { page } = await openPage(browser, { fragment: playing('sprint', '0000007') });
  await appears(page, '.slips .slip');
  await listen(page);
  await letPass(page, 45);
  const heard = (await heardOn(page)).filter(({ manner }) => manner !== 'alert');
  const arrivals = heard.filter(({ text }) => text.startsWith('New tweet from'));
  const waits = heard.filter(({ text }) => /: waiting for (24|60) min$/.test(text));
  expect(arrivals.length).toBeGreaterThan(0);
  expect(waits.length).toBeGreaterThan(0);
  expect(new Set(waits.map(({ text }) => text)).size).toBe(waits.length);
  expect(heard.filter((line) => !arrivals.includes(line) && !waits.includes(line))).toEqual([]);
});
