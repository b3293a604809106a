import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright';
import { inject, onTestFinished } from 'vitest';
import type { Lang } from '../src/content/langs';

export const WIDE = { width: 1280, height: 720 };
export const TALL = { width: 390, height: 844 };

export type Opening = {
  /** After the `#`, without it; empty for the title. */
  readonly fragment?: string;
  readonly lang?: Lang;
  /** The player's own setting; `full` shows the town. */
  readonly picture?: 'plain' | 'full';
  /** What the device asks for: what nobody looks at had better not move, it takes a third of a test's time. */
  readonly motion?: 'less' | 'full';
  readonly options?: BrowserContextOptions;
  /** Runs in the page before the game does, to take something away from the browser. */
  readonly sabotage?: () => void;
};

/** A fresh visitor's page, its clock in the test's hands, with what the console complained of. */
export const openPage = async (
  browser: Browser,
  { fragment = '', lang = 'en', picture = 'plain', motion = 'less', options, sabotage }: Opening = {},
): Promise<{ page: Page; complaints: string[] }> => {
  // What is kept for playing offline is one test's business; the others fetch anew.
  const context = await browser.newContext({
    viewport: WIDE,
    locale: lang,
    serviceWorkers: 'block',
    reducedMotion: motion === 'full' ? 'no-preference' : 'reduce',
    ...options,
  });
  // What goes on moving on a page that nobody looks at any more takes time from the next.
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.clock.install();
  await page.addInitScript((chosen) => {
    try {
      if (!localStorage.getItem('good-point:picture')) localStorage.setItem('good-point:picture', chosen);
    } catch {
      // No storage: the test wants it so.
    }
  }, picture);
  await (picture === 'plain' ? quicken(page) : page.addInitScript(hurryFrames));
  if (sabotage) await page.addInitScript(sabotage);
  await page.goto(`${inject('url')}${fragment && `#${fragment}`}`);
  // From here on no time passes but what the test lets pass, however slow the machine.
  await page.clock.pauseAt(Date.now() + 2000);
  return { page, complaints };
};

/** Tells what waits for the next frame of it in the next task: nothing that a test does is slow enough to be drawn bit by bit. */
const hurryFrames = (): void => {
  const waiting = new Set<object>();
  class Frames {
    private readonly channel = new MessageChannel();
    constructor(tell: () => void) {
      this.channel.port1.onmessage = () => {
        waiting.delete(this);
        tell();
      };
    }
    observe(): void {
      waiting.add(this);
      this.channel.port2.postMessage(null);
    }
    disconnect(): void {
      waiting.delete(this);
      this.channel.port1.close();
    }
  }
  Object.assign(window, { IntersectionObserver: Frames, framesAwaited: waiting });
};

/** Leaves unpainted what nobody looks at, though all lies where it would: to paint takes a test as long as all else. */
const leaveUnpainted = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':root { opacity: 0; }');
  document.adoptedStyleSheets = [sheet];
};

/** Keeps pages from taking a test's time for what it does not look at. */
export const quicken = async (pages: Page | BrowserContext): Promise<void> => {
  await pages.addInitScript(hurryFrames);
  await pages.addInitScript(leaveUnpainted);
};

/** Paints a page whose colours are to be looked at. */
export const paint = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });

/** Real milliseconds between two looks for something that has to arrive first. */
const LOOK = 20;
const MOST_LOOKS = 1000;

/** Tasks in a row without a frame that is waited for, after which nothing more is drawn of a change. */
const QUIET_TASKS = 4;

/** Waits until a change is drawn that was just made; a page that is left meanwhile is not waited for. */
export const drawn = (page: Page): Promise<void> =>
  page
    .locator(':root')
    .evaluate(
      (_, enough) =>
        new Promise<void>((resolve) => {
          const { framesAwaited } = window as { framesAwaited?: ReadonlySet<object> };
          const { port1, port2 } = new MessageChannel();
          let quiet = 0;
          port1.onmessage = () => {
            quiet = framesAwaited && framesAwaited.size > 0 ? 0 : quiet + 1;
            if (quiet < enough) port2.postMessage(null);
            else resolve();
          };
          port2.postMessage(null);
        }),
      QUIET_TASKS,
    )
    .catch(() => undefined);

/** Lets one frame pass, so that what was touched is drawn. */
export const settle = async (page: Page): Promise<void> => {
  await page.clock.fastForward(50);
  await drawn(page);
};

/** Waits until something is on the page, a frame at a time. Throws if it never is. */
export const appears = async (page: Page, selector: string): Promise<void> => {
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    if ((await page.locator(selector).count()) > 0) return;
    await settle(page);
    await page.waitForTimeout(LOOK);
  }
  throw new Error(`${selector} never appeared`);
};

const sessions = new WeakMap<Page, CDPSession>();

/** Gives the page a screen of this size: one that is touched, as a phone's is, or one with a mouse. */
export const giveScreen = async (
  page: Page,
  size: { readonly width: number; readonly height: number },
  isTouched: boolean,
): Promise<void> => {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  // What a session has set holds only as long as the session.
  sessions.set(page, session);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: isTouched, maxTouchPoints: 5 });
  await page.setViewportSize(size);
};

/** Puts the tab behind others, or before them again. */
export const hideTab = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate((state) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => state });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

/** Puts something where the game keeps its run, or something else, as an older version or a broken disk might have left it. */
export const keep = (page: Page, value: unknown, key = 'run'): Promise<void> =>
  page.evaluate(
    ([kept, name]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('good-point');
        opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('kept', 'readwrite');
          writing.objectStore('kept').put(kept, name);
          writing.oncomplete = () => resolve();
        };
      }),
    [value, key] as const,
  );

/** The fragment of a run. */
export const playing = (mission: string, seed: string, lang: Lang = 'en', pace = 'standard'): string =>
  `/play?v=1&mission=${mission}&seed=${seed}&pace=${pace}&lang=${lang}`;
