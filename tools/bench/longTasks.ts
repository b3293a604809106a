import type { Page } from 'playwright';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { findBrowser, LAUNCH_ARGS } from '../browser.mjs';

/** How much slower the processor is made. */
const SLOWER = 4;
/** Real seconds for which the game is played. */
const PLAYED = 60;

/** Else the canvas is copied out of a software renderer in each frame, and the page waits for that. */
const LIKE_A_GPU = [
  '--ignore-gpu-blocklist',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--enable-gpu-rasterization',
];
/** Milliseconds for which somebody presses, and for the sound to wake after the first time. */
const PRESSED = 80;
const WAKES = 3000;

type Task = { readonly at: number; readonly duration: number };

/** Reads what the browser calls a long task: more than 50 ms in which nothing else could happen. */
const watch = (): void => {
  const tasks: { at: number; duration: number }[] = [];
  (window as unknown as { longTasks: typeof tasks }).longTasks = tasks;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ at: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
};

/** Leaves out what a graphics card would do: here it is done on the same two processors, and everything waits for it. */
const leaveDrawing = (): void => {
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    prototype.drawElements = () => undefined;
    prototype.drawArrays = () => undefined;
  }
};

const ROWS = {
  'without the town': { picture: 'plain', drawn: true },
  'with the town, but its pixels': { picture: 'full', drawn: false },
  'with the town, drawn in software here': { picture: 'full', drawn: true },
} as const;

/** What somebody in a hurry would touch, the first that is there. */
const TOUCHED = [
  '.night .button',
  '.card .replies .reply',
  '.question-card .reply, .announce-card .reply',
  '.sent .actions button',
  '.slips .slip',
  '.errand',
];

/** The middle of what is touched next, brought into view; null where nothing can be touched. */
const findNext = (selectors: readonly string[]): { x: number; y: number } | null => {
  for (const selector of selectors) {
    const found = document.querySelector(selector);
    if (!found) continue;
    found.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = found.getBoundingClientRect();
    if (width > 0) return { x: left + width / 2, y: top + height / 2 };
  }
  return null;
};

/** Opens, answers, visits, skips nights; how often it touched something. The mouse alone is moved: to ask first whether a click would hit costs the page time. */
const play = async (page: Page): Promise<number> => {
  const end = performance.now() + PLAYED * 1000;
  let touches = 0;
  while (performance.now() < end && (await page.locator('.debrief').count()) === 0) {
    const next = await page.evaluate(findNext, TOUCHED);
    if (next) {
      await page.mouse.click(next.x, next.y, { delay: PRESSED });
      touches++;
    }
    await page.waitForTimeout(next ? 1200 : 400);
  }
  return touches;
};

/** Long tasks while a Sprint is played on a processor four times as slow, once its first screen stands. */
export const benchLongTasks = async (): Promise<void> => {
  await build({ logLevel: 'error' });
  const server = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  const { path } = await findBrowser();
  const rows: Record<string, object> = {};
  for (const [name, { picture, drawn }] of Object.entries(ROWS)) {
    const args = [...LAUNCH_ARGS, ...(picture === 'full' ? LIKE_A_GPU : [])];
    const browser = await chromium.launch({ executablePath: path, args });
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.addInitScript((chosen) => localStorage.setItem('good-point:picture', chosen), picture);
    await page.addInitScript(watch);
    if (!drawn) await page.addInitScript(leaveDrawing);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(`${server.resolvedUrls?.local[0]}#/play?v=1&mission=sprint&seed=0000007&lang=en`);
    await page.locator('.slips .slip').first().waitFor({ timeout: 60_000 });
    if (picture === 'full') await page.locator('#stage canvas').waitFor({ timeout: 60_000 });
    await page.waitForTimeout(5000);
    const touched = await page.evaluate(() => performance.now());
    await page.mouse.click(300, 30, { delay: PRESSED });
    await page.waitForTimeout(WAKES);
    const from = await page.evaluate(() => performance.now());
    const touches = await play(page);
    const tasks: readonly Task[] = await page.evaluate(
      () => (window as unknown as { longTasks: Task[] }).longTasks,
    );
    const first = tasks.filter(({ at }) => at > touched && at < from).map(({ duration }) => duration);
    const since = tasks.filter(({ at }) => at >= from).map(({ duration }) => duration);
    rows[name] = {
      'over 50 ms': since.length,
      'longest, ms': Math.round(Math.max(0, ...since)),
      'first touch wakes the sound, ms': Math.round(Math.max(0, ...first)),
      touches,
      seconds: PLAYED,
    };
    await browser.close();
  }
  await server.close();
  console.log(`\nLong tasks while playing, processor ${SLOWER} times as slow (asked: none over 50 ms)`);
  console.table(rows);
};
