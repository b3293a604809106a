import type { Page } from 'playwright';

/** All that can be touched on the screen and yet lies under something else, a line each, though it is scrolled to. */
export const covered = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const top = document.querySelector('dialog[open]') ?? document.body;
    for (const element of top.querySelectorAll(
      'button:enabled, a[href], input:enabled, select, textarea, summary',
    )) {
      const target = element.closest('label') ?? element;
      const isShown =
        element.checkVisibility({ visibilityProperty: true }) && target.getClientRects().length > 0;
      // An input that a label stands for may be as small as it likes.
      if (!isShown || target.closest('[inert]')) continue;
      target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const [box] = target.getClientRects();
      if (!box || box.width < 2 || box.height < 2) continue;
      const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      if (hit && (target.contains(hit) || hit.contains(target))) continue;
      found.push(
        `${element.tagName.toLowerCase()}.${element.className} “${target.textContent?.trim().slice(0, 30)}” lies under ${hit?.tagName.toLowerCase()}.${hit?.className}`,
      );
    }
    return found;
  });
