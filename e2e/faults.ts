import type { Page } from 'playwright';
import { violations } from './axe';
import { covered } from './covered';
import { giveScreen, TALL, WIDE } from './page';
import { targetsUnder } from './targets';

const LAYOUTS = { tall: TALL, wide: WIDE, projector: { width: 1920, height: 1080 } } as const;

/** A phone, which is touched, a desk and a wall. */
export type Layout = keyof typeof LAYOUTS;

/** What axe and the ruler find on the screen that is there now, a line each; a phone's targets have at least so many pixels. */
export const faults = async (
  page: Page,
  screen: string,
  layouts: readonly Layout[],
  least = 44,
): Promise<string[]> => {
  const found: string[] = [];
  for (const layout of layouts) {
    await giveScreen(page, LAYOUTS[layout], layout === 'tall');
    const lines = [...(await violations(page)), ...(await covered(page))];
    if (layout === 'tall') lines.push(...(await targetsUnder(page, least)));
    found.push(...lines.map((line) => `${screen}, ${layout}: ${line}`));
  }
  return found;
};
