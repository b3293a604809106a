import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { findBrowser, LAUNCH_ARGS } from './browser.mjs';

const OUT = 'assets/readme';

/** A run that is in full swing on its second evening. */
const playAWhile = async (page: Page): Promise<void> => {
  await page.locator('.slips .slip').first().waitFor();
  for (let evening = 1; evening <= 2; evening++) {
    for (let card = 0; card < 4; card++) {
      await page.keyboard.press('n');
      await page.clock.fastForward(400);
      if ((await page.locator('.replies .chip').count()) > 0) {
        await page.locator('.replies .reply:has(.chip)').first().click();
      }
      await page.clock.fastForward(4000);
      await page.clock.fastForward(4000);
    }
    await page.keyboard.press('Escape');
    if (evening === 2) break;
    for (let wait = 0; wait < 3; wait++) await page.clock.fastForward(30_000);
    for (let wait = 0; wait < 8; wait++) await page.clock.fastForward(1000);
  }
  await page.keyboard.press('n');
  for (let frame = 0; frame < 8; frame++) await page.clock.fastForward(400);
};

/** Takes the README's picture from the real game. */
export default async (): Promise<void> => {
  await build({ logLevel: 'error' });
  const server = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  const { path } = await findBrowser();
  const browser = await chromium.launch({ executablePath: path, args: LAUNCH_ARGS });
  try {
    mkdirSync(OUT, { recursive: true });
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'en' });
    await page.clock.install();
    await page.goto(`${server.resolvedUrls?.local[0]}#/play?v=1&mission=sprint&seed=0000007&lang=en`);
    await page.locator('#stage canvas').waitFor();
    await playAWhile(page);
    await page.screenshot({ path: `${OUT}/play.jpg`, type: 'jpeg', quality: 88 });
  } finally {
    await browser.close();
    await server.close();
  }
};
