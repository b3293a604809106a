import type { Page } from 'playwright';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { appears } from '../../e2e/page';
import type { Lang } from '../../src/content/langs';
import { findBrowser, LAUNCH_ARGS } from '../browser.mjs';

export type View = {
  /** After the `#`, without it; empty for the title. */
  readonly fragment?: string;
  readonly lang?: Lang;
  /** Device-independent pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels for one of them. */
  readonly ratio?: number;
  /** Rules over the game's own, for a picture that no player sees. */
  readonly style?: string;
};

export type Studio = {
  /** The game, its clock standing still, its town painted. */
  open(view: View): Promise<Page>;
  /** An empty page, to compose and encode on. */
  blank(width: number, height: number, ratio?: number): Promise<Page>;
  close(): Promise<void>;
};

/** The moment at which every page is opened, so that one shooting is like the next. */
const OPENED = new Date('2026-01-05T18:00:00Z');
/** Bytes of a PNG for a pixel: paper has grain, and an empty stage is far below. */
const PAINTED = 0.2;
const MOST_LOOKS = 100;

/** Runs in the page before the game does: chance is the same in each shooting. */
const fixChance = (): void => {
  let state = 20_260_105;
  Math.random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/** Waits for the town; its drawings are rasterised in real time. Throws if it stays empty. */
const townIsPainted = async (page: Page): Promise<void> => {
  await appears(page, '#stage canvas');
  const stage = page.locator('#stage');
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const box = await stage.boundingBox();
    const png = await stage.screenshot();
    if (box && png.length > box.width * box.height * PAINTED) return;
    await page.waitForTimeout(200);
    await page.clock.fastForward(50);
  }
  throw new Error('the town was never painted');
};

/** Builds the game, serves it and starts a browser for it. */
export const openStudio = async (): Promise<Studio> => {
  await build({ logLevel: 'error' });
  const server = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  const { path } = await findBrowser();
  const browser = await chromium.launch({ executablePath: path, args: LAUNCH_ARGS });
  return {
    async open({ fragment = '', lang = 'en', width, height, ratio = 1, style }) {
      const context = await browser.newContext({
        viewport: { width, height },
        deviceScaleFactor: ratio,
        locale: lang,
        timezoneId: 'UTC',
        // A style for the picture alone is not the page's own.
        bypassCSP: style !== undefined,
      });
      const page = await context.newPage();
      await page.clock.install({ time: OPENED });
      await page.clock.pauseAt(OPENED.getTime() + 1000);
      await page.addInitScript(fixChance);
      await page.goto(`${server.resolvedUrls?.local[0]}?lang=${lang}${fragment && `#${fragment}`}`);
      if (style) await page.addStyleTag({ content: style });
      await townIsPainted(page);
      await page.evaluate(() => document.fonts.ready);
      return page;
    },
    async blank(width, height, ratio = 1) {
      const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: ratio });
      return context.newPage();
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
};
