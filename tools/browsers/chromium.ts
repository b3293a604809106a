import { chromium as playwright } from 'playwright';
import { findBrowser, LAUNCH_ARGS } from '../browser.mjs';
import type { Candidate } from './tab';
import { Missing, WINDOW } from './tab';

/** Whichever Chromium the other browser tests use. */
export const chromium: Candidate = {
  name: 'Chromium',
  async start() {
    const { path } = await findBrowser().catch((error: Error) => {
      throw new Missing(error.message);
    });
    const browser = await playwright.launch({ executablePath: path, args: LAUNCH_ARGS });
    return {
      version: browser.version(),
      async openTab() {
        const context = await browser.newContext({ viewport: WINDOW });
        const page = await context.newPage();
        const complaints: string[] = [];
        page.on('pageerror', (error) => complaints.push(error.message));
        return {
          complaints,
          go: async (url) => {
            await page.goto(url);
          },
          evaluate: (expression) => page.evaluate(expression),
          click: ({ x, y }) => page.mouse.click(x, y),
          picture: () => page.screenshot(),
          close: () => context.close(),
        };
      },
      close: () => browser.close(),
    };
  },
};
