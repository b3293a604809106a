import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { appears, drawn, openPage, playing, settle } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

type LayoutEvent = {
  readonly name: string;
  readonly args: { readonly endData?: { readonly layoutRoots?: readonly { readonly nodeName: string }[] } };
};

/** From where on the browser laid the page out while something was done, each time that it did. */
const layoutRoots = async (page: Page, act: () => Promise<void>): Promise<string[]> => {
  const devtools = await page.context().newCDPSession(page);
  const events: LayoutEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as LayoutEvent[])));
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await act();
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await complete;
  return events
    .filter(({ name }) => name === 'Layout')
    .flatMap(({ args }) => args.endData?.layoutRoots?.map(({ nodeName }) => nodeName) ?? []);
};

test('a minute that passes lays out the three places that show it, and nothing around them', async () => {
  const { page } = await openPage(browser, { fragment: playing('sprint', '0000007', 'en') });
  await appears(page, '.slips .slip');
  for (let frame = 0; frame < 4; frame++) await settle(page);
  const minuteOf = () => page.locator('.slip .ring-time').innerText();
  const before = await minuteOf();
  const roots = await layoutRoots(page, async () => {
    await page.clock.fastForward(1000);
    await drawn(page);
    // Else it would lay out in its next frame, whenever that comes.
    await page.evaluate(() => document.body.offsetHeight);
  });
  expect(Number(await minuteOf())).toBe(Number(before) + 1);
  expect(roots.length).toBeGreaterThanOrEqual(3);
  expect(roots.filter((root) => !root.includes('ticks'))).toEqual([]);
});
