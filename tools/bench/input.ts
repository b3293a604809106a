import type { Page } from 'playwright';
import { percentile, withPage } from './served';

const ROUNDS = 60;

/** Milliseconds of script from a touch to the last microtask of the drawing that follows it. */
const timeTouches = (page: Page, selectors: readonly string[]): Promise<number[]> =>
  page.evaluate(
    async ({ selectors, rounds }) => {
      // Drawing is queued as microtasks of the handler; timers, layout and paint come later and are not script of this input.
      const drawn = async () => {
        for (let turn = 0; turn < 20; turn++) await null;
      };
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) {
        for (const selector of selectors) {
          const all = document.querySelectorAll<HTMLElement>(selector);
          const target = all[round % Math.max(1, all.length)];
          if (!target) continue;
          const begun = performance.now();
          target.click();
          await drawn();
          times.push(performance.now() - begun);
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      }
      return times;
    },
    { selectors, rounds: ROUNDS },
  );

/** Script work of an input with 60 tweets open, in a real Chromium. */
export const benchInput = (): Promise<void> =>
  withPage('tools/bench/page', async (browser, url) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(url);
    await page.waitForFunction(() => document.querySelectorAll('.slips .slip').length >= 60);
    const rows: Record<string, object> = {};
    for (const [what, selectors] of Object.entries({
      'open a tweet': ['.slips .slip'],
      'send a reply, take it back': ['.replies .reply', '.writing button'],
    })) {
      const times = (await timeTouches(page, selectors)).sort((a, b) => a - b);
      rows[what] = {
        touches: times.length,
        'median ms': percentile(times, 0.5),
        'p95 ms': percentile(times, 0.95),
        asked: 'p95 < 16',
      };
    }
    console.log('\nScript work of an input with 60 tweets open (handler and drawing)');
    console.table(rows);
  });
