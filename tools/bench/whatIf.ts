import { percentile, withPage } from './served';

declare global {
  interface Window {
    choices: () => number[];
  }
}

/** From a choice to both curves, for every decision of a full Season, in a real Chromium. */
export const benchWhatIf = (): Promise<void> =>
  withPage('tools/bench/branch', async (browser, url) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(url);
    await page.waitForFunction(() => window.choices !== undefined);
    const times = (await page.evaluate(() => window.choices())).sort((a, b) => a - b);
    console.log('\nWhat if: from a choice to both curves, a Season of ten days');
    console.table({
      'every other way of every decision': {
        choices: times.length,
        'median ms': percentile(times, 0.5),
        'p95 ms': percentile(times, 0.95),
        'max ms': percentile(times, 1),
        asked: '< 50',
      },
    });
  });
