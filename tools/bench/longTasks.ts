import type { CDPSession, Page } from 'playwright';
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

type Next = { readonly x: number; readonly y: number } | 'over' | null;
type Looking = { next: Next };

/** Keeps looking, while the page has nothing else to do, for what is touched next: a look at a page that has just changed would have it laid out for that. */
const lookAhead = (selectors: readonly string[]): void => {
  const look = (): Next => {
    if (document.querySelector('.debrief')) return 'over';
    for (const selector of selectors) {
      const found = document.querySelector(selector);
      if (!found) continue;
      const { left, top, width, bottom } = found.getBoundingClientRect();
      if (width === 0) continue;
      if (top < 0 || bottom > innerHeight) found.scrollIntoView({ block: 'nearest' });
      return { x: left + width / 2, y: Math.min((top + bottom) / 2, innerHeight - 5) };
    }
    return null;
  };
  const again = (): unknown =>
    setTimeout(
      () =>
        requestIdleCallback(() => {
          (window as unknown as Looking).next = look();
          again();
        }),
      250,
    );
  addEventListener('DOMContentLoaded', again);
};

const press = async (devtools: CDPSession, { x, y }: { x: number; y: number }): Promise<void> => {
  const send = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', button: 'none' | 'left') =>
    devtools.send('Input.dispatchMouseEvent', { type, x, y, button, clickCount: button === 'left' ? 1 : 0 });
  await send('mouseMoved', 'none');
  await send('mousePressed', 'left');
  await new Promise((resolve) => setTimeout(resolve, PRESSED));
  await send('mouseReleased', 'left');
};

/** Opens, answers, visits, skips nights; how often it touched something. It asks the browser itself, not the page: asking costs the page time. */
const play = async (page: Page, devtools: CDPSession): Promise<number> => {
  const end = performance.now() + PLAYED * 1000;
  let touches = 0;
  while (performance.now() < end) {
    const { result } = await devtools.send('Runtime.evaluate', { expression: 'next', returnByValue: true });
    const next = result.value as Next;
    if (next === 'over') break;
    if (next) {
      await press(devtools, next);
      touches++;
    }
    await page.waitForTimeout(next ? 1200 : 400);
  }
  return touches;
};

type TraceEvent = {
  ph: string;
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
};

/** Milliseconds of processor that each task of the page's own thread took: not what it waited for the other processes on this machine. */
const workOf = (events: readonly TraceEvent[]): number[] => {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const tasks = threads.map(({ pid, tid }) => {
    const own = events.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X');
    let end = 0;
    return own
      .filter(({ name }) => name.endsWith('RunTask'))
      .sort((a, b) => a.ts - b.ts)
      .filter(({ ts, dur = 0 }) => {
        // A task may run others within itself.
        const isOuter = ts >= end;
        if (isOuter) end = ts + dur;
        return isOuter;
      })
      .map(({ tdur = 0 }) => tdur / 1000);
  });
  return tasks.sort((a, b) => b.length - a.length)[0] ?? [];
};

/** Counts the work of each task until the answer is called. */
const traceWork = async (devtools: CDPSession): Promise<() => Promise<number[]>> => {
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  });
  return async () => {
    const complete = new Promise<void>((resolve) =>
      devtools.once('Tracing.tracingComplete', () => resolve()),
    );
    await devtools.send('Tracing.end');
    await complete;
    return workOf(events);
  };
};

type Row = (typeof ROWS)[keyof typeof ROWS];

/** A Sprint on a slow processor in a browser of its own, its first screen settled and its sound awake. */
const begin = async (address: string, path: string, { picture, drawn }: Row) => {
  const args = [...LAUNCH_ARGS, ...(picture === 'full' ? LIKE_A_GPU : [])];
  const browser = await chromium.launch({ executablePath: path, args });
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.addInitScript((chosen) => localStorage.setItem('good-point:picture', chosen), picture);
  await page.addInitScript(watch);
  await page.addInitScript(lookAhead, TOUCHED);
  if (!drawn) await page.addInitScript(leaveDrawing);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(`${address}#/play?v=1&mission=sprint&seed=0000007&lang=en`);
  await page.locator('.slips .slip').first().waitFor({ timeout: 60_000 });
  if (picture === 'full') await page.locator('#stage canvas').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(5000);
  const touched = await page.evaluate(() => performance.now());
  await page.mouse.click(300, 30, { delay: PRESSED });
  await page.waitForTimeout(WAKES);
  return { browser, page, devtools, touched };
};

const countTasks = async (address: string, path: string, row: Row) => {
  const { browser, page, devtools, touched } = await begin(address, path, row);
  const from = await page.evaluate(() => performance.now());
  const touches = await play(page, devtools);
  const tasks: readonly Task[] = await page.evaluate(
    () => (window as unknown as { longTasks: Task[] }).longTasks,
  );
  await browser.close();
  const first = tasks.filter(({ at }) => at > touched && at < from).map(({ duration }) => duration);
  const since = tasks.filter(({ at }) => at >= from).map(({ duration }) => duration);
  return {
    'over 50 ms': since.length,
    'longest, ms': Math.round(Math.max(0, ...since)),
    'first touch wakes the sound, ms': Math.round(Math.max(0, ...first)),
    touches,
  };
};

const countWork = async (address: string, path: string, row: Row): Promise<number> => {
  const { browser, page, devtools } = await begin(address, path, row);
  const end = await traceWork(devtools);
  await play(page, devtools);
  const work = await end();
  await browser.close();
  return work.filter((milliseconds) => milliseconds > 50).length;
};

/** Long tasks while a Sprint is played on a processor four times as slow, once its first screen stands; played twice, since to trace what a task works makes it longer. */
export const benchLongTasks = async (): Promise<void> => {
  await build({ logLevel: 'error' });
  const server = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  const address = server.resolvedUrls?.local[0] ?? '';
  const { path } = await findBrowser();
  const rows: Record<string, object> = {};
  for (const [name, row] of Object.entries(ROWS)) {
    const counted = await countTasks(address, path, row);
    rows[name] = { ...counted, 'own work over 50 ms': await countWork(address, path, row), seconds: PLAYED };
  }
  await server.close();
  console.log(`\nLong tasks while playing, processor ${SLOWER} times as slow (asked: none over 50 ms)`);
  console.table(rows);
};
