import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright';
import type { Frame, Meter } from './meter';
import { installMeter } from './meter';
import { percentile, withPage } from './served';
import type { TownBench } from './town/main';

declare global {
  interface Window {
    bench: TownBench;
    meter: Meter;
  }
}

const MEGABYTE = 1024 * 1024;

const openTown = async (
  browser: Browser,
  url: string,
  scene: string,
  options: BrowserContextOptions = { viewport: { width: 1280, height: 720 } },
): Promise<Page> => {
  const page = await (await browser.newContext(options)).newPage();
  await page.addInitScript(installMeter);
  await page.goto(`${url}#${scene}`);
  await page.waitForFunction(() => window.bench !== undefined && window.meter.frames.length > 3, null, {
    timeout: 0,
  });
  return page;
};

/** Lets so many frames pass and hands them over. */
const framesOf = (page: Page, count: number): Promise<Frame[]> =>
  page.evaluate(async (wanted) => {
    window.meter.frames = [];
    while (window.meter.frames.length < wanted) await new Promise((resolve) => setTimeout(resolve, 50));
    return window.meter.frames;
  }, count);

type Timed = Frame & { readonly milliseconds: number };

/**
 * What each frame took of the page's main thread: CPU time by the browser's own trace, so that neither other
 * programs nor the drawing that Chromium does in another process (in software here) are counted.
 */
const timed = async (page: Page, play: () => Promise<Frame[]>): Promise<Timed[]> => {
  const browser = page.context().browser() as Browser;
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  const frames = await play();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: {
      name: string;
      tid: number;
      ts: number;
      dur?: number;
      tdur?: number;
      args: { data?: { message?: string } };
    }[];
  };
  const calls = traceEvents.filter(({ name }) => name === 'FunctionCall').sort((a, b) => a.ts - b.ts);
  const stamps = traceEvents.filter(({ name }) => name === 'TimeStamp');
  const took = new Map(
    stamps.map(({ tid, ts, args }) => {
      const holds = (call: (typeof calls)[number]) =>
        call.tid === tid && call.ts <= ts && ts <= call.ts + (call.dur ?? 0);
      return [args.data?.message, calls.find(holds)?.tdur];
    }),
  );
  return frames.flatMap((frame) => {
    const microseconds = took.get(`town ${frame.id}`);
    return microseconds === undefined ? [] : [{ ...frame, milliseconds: microseconds / 1000 }];
  });
};

const row = (frames: readonly Timed[], asked = ''): object => {
  const sorted = frames.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    frames: frames.length,
    'p50 ms': percentile(sorted, 0.5),
    'p95 ms': percentile(sorted, 0.95),
    'max ms': percentile(sorted, 1),
    asked,
  };
};

/** Sixty open tweets: the town as it waits, as cards are opened, and in the night in which something ships. */
const benchFrames = async (browser: Browser, url: string): Promise<void> => {
  const page = await openTown(browser, url, 'crowded');
  const waiting = await timed(page, () => framesOf(page, 200));
  const opened = await timed(page, async () => {
    const frames: Frame[] = [];
    for (let count = 0; count < 30; count++) {
      await page.evaluate(() => {
        window.meter.frames = [];
        window.meter.mark = 'card';
        window.bench.open();
      });
      await page.waitForFunction(() => window.meter.frames.length >= 4);
      frames.push(...(await page.evaluate(() => window.meter.frames)));
    }
    return frames;
  });
  await page.evaluate(() => {
    window.bench.speed = 30;
  });
  const shipping = await timed(page, async () => {
    await page.waitForFunction(() => window.bench.run.phase !== 'evening', null, { timeout: 0, polling: 20 });
    await page.evaluate(() => {
      window.bench.speed = 1;
    });
    return framesOf(page, 60);
  });
  console.log(
    '\nCPU of the main thread for a frame of the town, script and textures, 60 tweets open (1280×720)',
  );
  console.table({
    'people wait': row(waiting, 'p95 ≤ 8'),
    'cards are opened': row(opened, 'p95 ≤ 8'),
    'the frame that shows a card': row(opened.filter(({ mark }) => mark === 'card')),
    'a fix ships': row(shipping, 'p95 ≤ 8'),
    all: row([...waiting, ...opened, ...shipping], 'p95 ≤ 8'),
  });
  await page.context().close();
};

const SCREENS: Readonly<Record<string, BrowserContextOptions>> = {
  'wide, ratio 1': { viewport: { width: 1280, height: 720 } },
  'wide, ratio 2': { viewport: { width: 1280, height: 720 }, deviceScaleFactor: 2 },
  'phone, ratio 3': { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 },
  '3840 × 2160': { viewport: { width: 3840, height: 2160 } },
};

/** Drawing calls and textures where five people wait, a card is open and three crews build. */
const benchTextures = async (browser: Browser, url: string): Promise<void> => {
  const rows: Record<string, object> = {};
  for (const [name, options] of Object.entries(SCREENS)) {
    const page = await openTown(browser, url, 'usual', options);
    await page.evaluate(() => window.bench.open());
    const frames = await framesOf(page, 5);
    const textures = (await page.evaluate(() => window.meter.textures())).filter(({ w }) => w > 32);
    const largest = textures.reduce((a, b) => (b.w * b.h > a.w * a.h ? b : a));
    rows[name] = {
      'drawing calls': frames.at(-1)?.draws,
      textures: textures.length,
      largest: `${largest.w} × ${largest.h}`,
      MB: Math.round(textures.reduce((sum, { w, h }) => sum + w * h * 4, 0) / MEGABYTE),
      asked: name.includes('2') ? '≤ 24 calls, ≤ 2048 × 2048' : '≤ 24 calls',
    };
    await page.context().close();
  }
  console.log('\nThe usual scene: a card open, five people, three busy bays, no rain');
  console.table(rows);
};

const heapOf = async (client: CDPSession): Promise<number> => {
  for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await client.send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize;
};

const COPIES = 50;
const DAYS = [2, 6, 10] as const;
const LOOK_MILLISECONDS = 8000;
const MOST_LOOKS = 20;

/** The heap once everybody who was answered in a hurry has walked off the street: when it falls no more. */
const restingHeap = async (page: Page, client: CDPSession): Promise<number> => {
  let least = Number.POSITIVE_INFINITY;
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    await page.waitForTimeout(LOOK_MILLISECONDS);
    const heap = await heapOf(client);
    if (heap > least * 0.997) return Math.min(heap, least);
    least = heap;
  }
  return least;
};

/** Machine code counts as heap, and comes and goes as Chromium likes: here none is made. */
const NO_MACHINE_CODE = '--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode';

/** The heap on some evenings of two Seasons that the reference bot plays in one page, town and all. */
const benchMemory = async (browser: Browser, url: string): Promise<void> => {
  const page = await openTown(browser, url, 'season', { viewport: { width: 640, height: 360 } });
  const client = await page.context().newCDPSession(page);
  const rows: Record<string, object> = {};
  let dayTwo = 0;
  for (const season of ['first', 'second']) {
    for (const day of DAYS) {
      await page.evaluate(() => Object.assign(window.bench, { speed: 20, plays: true }));
      await page.waitForFunction((wanted) => window.bench.run.day >= wanted, day, {
        timeout: 0,
        polling: 100,
      });
      await page.evaluate(() => Object.assign(window.bench, { speed: 0, plays: false }));
      const heap = await restingHeap(page, client);
      await page.evaluate((count) => window.bench.copies(count), COPIES);
      const run = ((await heapOf(client)) - heap) / COPIES;
      await page.evaluate(() => window.bench.copies(0));
      if (dayTwo === 0) dayTwo = heap;
      rows[`${season} Season, day ${day}`] = {
        'heap MB': Number((heap / MEGABYTE).toFixed(2)),
        'of it the run, KB': Math.round(run / 1024),
        'against the first day 2': `${((heap / dayTwo - 1) * 100).toFixed(1)} %`,
        asked: day === 10 ? '≤ 5 %' : '',
      };
    }
    await page.evaluate(() => window.bench.begin('season'));
  }
  console.log('\nHeap after forced garbage collection, in two Seasons of ten days one after the other');
  console.table(rows);
  await page.context().close();
};

const inTown =
  (measure: (browser: Browser, url: string) => Promise<void>, ...flags: string[]) =>
  (): Promise<void> =>
    withPage('tools/bench/town', measure, flags);

/** The town's own figures, in a real Chromium. */
export const STAGE_BENCHES = {
  frames: inTown(benchFrames),
  textures: inTown(benchTextures),
  memory: inTown(benchMemory, NO_MACHINE_CODE),
};
