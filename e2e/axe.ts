import axe from 'axe-core';
import type { Page } from 'playwright';
import { paint } from './page';

/** What axe finds against WCAG 2.2 AA, a line each. */
export const violations = async (page: Page): Promise<string[]> => {
  await paint(page);
  // A second passes in which everything arrives that is on its way.
  for (let steps = 0; steps < 5; steps++) await page.clock.fastForward(200);
  // What still fades in is half as dark as it will be; style sheets keep real time, not the page's.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
    }
  });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // axe waits with timers, which stand still in this page unless they are moved.
  const running = page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe
      .run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      })
      .then(({ violations }) =>
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      ),
  );
  let isDone = false;
  running.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await page.clock.fastForward(10);
    await page.waitForTimeout(5);
  }
  return running;
};
