import { mkdirSync, rmSync } from 'node:fs';
import type { Locator, Page } from 'playwright';

/** Frames a second; a frame is a whole number of milliseconds. */
export const RATE = 12.5;
const FRAME = 1000 / RATE;

/** Follows the mouse, so that a viewer sees who acts. */
const ARROW = `<svg xmlns="http://www.w3.org/2000/svg" width="34" height="40" viewBox="0 0 34 40"><path d="M5 3 L5 31 L12 25 L17 37 L23 34.500 L18 23 L27 22Z" fill="#2a2140" stroke="#fdf6e9" stroke-width="3" stroke-linejoin="round"/></svg>`;

export type Camera = {
  /** Films so many seconds; `speed` is the seconds of the game in one of them. */
  roll(seconds: number, speed?: number): Promise<void>;
  /** Films the mouse on its way to the middle of something, and over it. */
  reach(target: Locator, seconds: number): Promise<void>;
  click(): Promise<void>;
  /** The file of the frame that was taken last. */
  last(): string;
};

/** Styles move by the machine's own clock: they are taken along frame by frame. */
const moveStyles = (page: Page, milliseconds: number): Promise<void> =>
  page.evaluate((passed) => {
    for (const animation of document.getAnimations()) {
      const isNew = animation.playState === 'running';
      animation.pause();
      const time = isNew ? passed : Number(animation.currentTime ?? 0) + passed;
      const end = Number(animation.effect?.getComputedTiming().endTime ?? 0);
      if (time >= end) animation.finish();
      else animation.currentTime = time;
    }
  }, milliseconds);

/** A camera on a page whose clock stands still; its frames go to `folder`, numbered from 000. */
export const filmOn = async (page: Page, folder: string): Promise<Camera> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let count = 0;
  let at = { x: 640, y: 420 };
  const file = (index: number) => `${folder}/${String(index).padStart(3, '0')}.png`;
  const arrow = await page.evaluateHandle((svg) => {
    const holder = document.createElement('div');
    holder.innerHTML = svg;
    holder.style.cssText = 'position:fixed;left:-5px;top:-3px;z-index:99;pointer-events:none;filter:none';
    document.body.append(holder);
    return holder;
  }, ARROW);
  const point = async (to: { x: number; y: number }) => {
    at = to;
    await page.mouse.move(at.x, at.y);
    await arrow.evaluate((holder, { x, y }) => {
      holder.style.translate = `${x}px ${y}px`;
    }, at);
  };
  const shoot = async (speed: number) => {
    await page.clock.fastForward(FRAME * speed);
    await moveStyles(page, FRAME * speed);
    await page.screenshot({ path: file(count++) });
  };
  await point(at);
  return {
    async roll(seconds, speed = 1) {
      for (let frame = 0; frame < Math.round(seconds * RATE); frame++) await shoot(speed);
    },
    async reach(target, seconds) {
      const box = await target.boundingBox();
      if (!box) throw new Error('there is nothing to be reached');
      const from = at;
      const to = { x: box.x + box.width * 0.6, y: box.y + box.height * 0.6 };
      const frames = Math.round(seconds * RATE);
      for (let frame = 1; frame <= frames; frame++) {
        const share = 0.5 - Math.cos((Math.PI * frame) / frames) / 2;
        await point({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
        await shoot(1);
      }
    },
    click: () => page.mouse.click(at.x, at.y),
    last: () => file(count - 1),
  };
};
