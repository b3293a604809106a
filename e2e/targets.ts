import type { Page } from 'playwright';

export type Targets = {
  /** Everything under 24 CSS pixels in one direction, a line each. */
  readonly tooSmall: string[];
  /** How many there are, and how many of them are under 44. */
  readonly all: number;
  readonly small: number;
};

/** Measures all that can be touched on the screen, but links within a sentence. */
export const targets = (page: Page): Promise<Targets> =>
  page.evaluate(() => {
    const tooSmall: string[] = [];
    const counted = { all: 0, small: 0 };
    const top = document.querySelector('dialog[open]') ?? document.body;
    for (const element of top.querySelectorAll('button, a[href], input, select, textarea, summary')) {
      const field = element.matches('input') ? (element.closest('label') ?? element) : element;
      const { width, height } = field.getBoundingClientRect();
      const isShown = element.checkVisibility({ visibilityProperty: true }) && width > 1;
      const isInText = element.matches('a') && getComputedStyle(element).display === 'inline';
      if (!isShown || isInText) continue;
      const least = Math.min(width, height);
      counted.all++;
      if (least < 43.5) counted.small++;
      if (least < 24)
        tooSmall.push(
          `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.slice(0, 30)}” ${Math.round(width)}×${Math.round(height)}`,
        );
    }
    return { tooSmall, ...counted };
  });
