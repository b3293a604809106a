import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { findBrowser, LAUNCH_ARGS } from '../browser.mjs';
import { lookAhead, PRESSED, play, TOUCHED } from './hurry';
import { traceWork } from './taskWork';

/** How much slower the processor is made. */
const SLOWER = 4;
/** What makes a task long, in milliseconds, by the browsers' own word. */
const LONG = 50;
/** How often the game is played for a count, and for how many real seconds: other work on the machine makes one play unlike another. */
const PLAYS = 3;
const PLAYED = 60;

/** Lets the town be drawn without a graphics card. */
const IN_SOFTWARE = '--enable-unsafe-swiftshader';
/** Else the canvas is copied out of a software renderer in each frame, and the page waits for that. */
const LIKE_A_GPU = [
  '--ignore-gpu-blocklist',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-gpu-rasterization',
];
/** Milliseconds in which the sound wakes after the first touch. */
const WAKES = 3000;

type Task = { readonly at: number; readonly duration: number };

/** Reads what the browser calls long tasks: those in which nothing else could happen. */
const watch = (): void => {
  const tasks: { at: number; duration: number }[] = [];
  (window as unknown as { longTasks: typeof tasks }).longTasks = tasks;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ at: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
};

/** Leaves out what a graphics card would do, to draw the town and to lay it under the page: here both are done by the same processors, and everything waits for them. */
const leaveDrawing = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('#stage canvas { visibility: hidden }');
  addEventListener('DOMContentLoaded', () => {
    document.adoptedStyleSheets.push(sheet);
  });
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    prototype.drawElements = () => undefined;
    prototype.drawArrays = () => undefined;
  }
};

const ROWS = {
  'without the town': { picture: 'plain', drawn: true, flags: [] },
  'with the town, but its pixels': { picture: 'full', drawn: false, flags: [IN_SOFTWARE] },
  'with the town, drawn in software here': {
    picture: 'full',
    drawn: true,
    flags: [IN_SOFTWARE, ...LIKE_A_GPU],
  },
} as const;

type Row = (typeof ROWS)[keyof typeof ROWS];

/** A Sprint in a browser of its own on a processor so many times as slow, its first screen settled and its sound awake. */
const begin = async (address: string, path: string, { picture, drawn, flags }: Row, slower: number) => {
  const browser = await chromium.launch({ executablePath: path, args: [...LAUNCH_ARGS, ...flags] });
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.addInitScript((chosen) => localStorage.setItem('good-point:picture', chosen), picture);
  await page.addInitScript(watch);
  await page.addInitScript(lookAhead, TOUCHED);
  if (!drawn) await page.addInitScript(leaveDrawing);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(`${address}#/play?v=1&mission=sprint&seed=0000007&lang=en`);
  await page.locator('.slips .slip').first().waitFor({ timeout: 60_000 });
  const canvas = page.locator('#stage canvas');
  if (picture === 'full') await canvas.waitFor({ state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(5000);
  const touched = await page.evaluate(() => performance.now());
  await page.mouse.click(300, 30, { delay: PRESSED });
  await page.waitForTimeout(WAKES);
  return { browser, page, devtools, touched };
};

const countTasks = async (address: string, path: string, row: Row) => {
  const { browser, page, devtools, touched } = await begin(address, path, row, SLOWER);
  const from = await page.evaluate(() => performance.now());
  await play(page, devtools, PLAYED);
  const tasks: readonly Task[] = await page.evaluate(
    () => (window as unknown as { longTasks: Task[] }).longTasks,
  );
  await browser.close();
  const lengths = (within: (at: number) => boolean) =>
    tasks.filter(({ at }) => within(at)).map(({ duration }) => duration);
  return { first: lengths((at) => at > touched && at < from), since: lengths((at) => at >= from) };
};

/** Milliseconds of work in each task at full speed, and how often something was touched. */
const countWork = async (address: string, path: string, row: Row) => {
  const { browser, page, devtools } = await begin(address, path, row, 1);
  const end = await traceWork(devtools);
  const touches = await play(page, devtools, PLAYED);
  const work = await end();
  await browser.close();
  return { work, touches };
};

const longest = (milliseconds: readonly number[]): number => Math.round(Math.max(0, ...milliseconds));

const countRow = async (address: string, path: string, row: Row) => {
  const plays: Awaited<ReturnType<typeof countTasks>>[] = [];
  for (let play = 0; play < PLAYS; play++) plays.push(await countTasks(address, path, row));
  const { work, touches } = await countWork(address, path, row);
  const slowed = work.map((milliseconds) => milliseconds * SLOWER);
  return {
    [`over ${LONG} ms`]: plays.map(({ since }) => since.length).join(', '),
    'longest, ms': longest(plays.flatMap(({ since }) => since)),
    'first touch wakes the sound, ms': longest(plays.flatMap(({ first }) => first)),
    [`work over ${LONG / SLOWER} ms at full speed`]: slowed.filter((milliseconds) => milliseconds > LONG)
      .length,
    [`its longest, times ${SLOWER}, ms`]: longest(slowed),
    touches,
    seconds: PLAYED,
  };
};

/**
 * Long tasks while a Sprint is played, once its first screen stands. They are counted on a processor made four times as slow, which makes a
 * task's wait for the other processes of the machine four times as long too; and what each task works, without its waits, at full speed.
 */
export const benchLongTasks = async (): Promise<void> => {
  await build({ logLevel: 'error' });
  const server = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  const address = server.resolvedUrls?.local[0] ?? '';
  const { path } = await findBrowser();
  const rows: Record<string, object> = {};
  for (const [name, row] of Object.entries(ROWS)) rows[name] = await countRow(address, path, row);
  await server.close();
  console.log(
    `\nLong tasks while playing, processor ${SLOWER} times as slow, ${PLAYS} plays (asked: none over ${LONG} ms)`,
  );
  console.table(rows);
};
