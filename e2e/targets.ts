import type { Page } from 'playwright';

/** All that can be touched on the screen and is narrower or lower than so many CSS pixels, a line each; links within a sentence are left out. */
export const targetsUnder = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((least) => {
    const found: string[] = [];
    const top = document.querySelector('dialog[open]') ?? document.body;
    for (const element of top.querySelectorAll('button, a[href], input, select, textarea, summary')) {
      const field = element.matches('input') ? (element.closest('label') ?? element) : element;
      const { width, height } = field.getBoundingClientRect();
      const isShown = element.checkVisibility({ visibilityProperty: true }) && width > 1;
      const isInText = element.matches('a') && getComputedStyle(element).display === 'inline';
      // Half a pixel is lost where a length is no whole number of them.
      if (!isShown || isInText || Math.min(width, height) > least - 0.5) continue;
      found.push(
        `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.slice(0, 30)}” ${Math.round(width)}×${Math.round(height)}`,
      );
    }
    return found;
  }, least);
