import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { bestReply, tweetSaying } from '../e2e/reader';
import { findBrowser, LAUNCH_ARGS } from './browser.mjs';

const OUT = 'assets/readme';

/** Sends the best reply to the card that lies open, after a short look. */
const answerWell = async (page: Page): Promise<void> => {
  await page.clock.fastForward(3000);
  const text = (await page.locator('.card .card-text').textContent()) ?? '';
  const replies = await page.locator('.replies .reply').all();
  const seen = await Promise.all(
    replies.map(async (reply) => ({
      text: (await reply.locator('.reply-text').textContent()) ?? '',
      late: (await reply.locator('.chip.late').count()) > 0,
    })),
  );
  const best = bestReply('en', tweetSaying('en', text), seen);
  if (best === null) await page.keyboard.press('m');
  else await replies[best]?.click();
  for (let wait = 0; wait < 3; wait++) await page.clock.fastForward(1500);
};

/** A run that is going well on its second evening, a card open. */
const playAWhile = async (page: Page): Promise<void> => {
  await page.locator('.slips .slip').first().waitFor();
  for (let card = 0; card < 4; card++) {
    await page.keyboard.press('n');
    await page.clock.fastForward(400);
    if ((await page.locator('.replies').count()) > 0) await answerWell(page);
    await page.keyboard.press('Escape');
  }
  while ((await page.locator('section.night').count()) === 0) await page.clock.fastForward(5000);
  for (let wait = 0; wait < 8; wait++) await page.clock.fastForward(1000);
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
