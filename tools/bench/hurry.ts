import type { CDPSession, Page } from 'playwright';

/** Milliseconds for which somebody presses. */
export const PRESSED = 80;

/** What somebody in a hurry would touch, the first that is there. */
export const TOUCHED = [
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
export const lookAhead = (selectors: readonly string[]): void => {
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

/** Opens, answers, visits, skips nights for so many seconds; how often it touched something. It asks the browser itself, not the page: asking costs the page time. */
export const play = async (page: Page, devtools: CDPSession, seconds: number): Promise<number> => {
  const end = performance.now() + seconds * 1000;
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
