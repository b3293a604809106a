import { describe, expect, test } from 'vitest';
import { layoutFor } from './layout';
import type { PackedPage } from './packing';
import { PAGE, packed } from './packing';
import { piecesFor } from './pieces';

const SCREENS = [
  ['a phone at ratio 3', 390, 320, 3],
  ['a laptop at ratio 1', 853, 473, 1],
  ['a laptop at ratio 2', 960, 600, 2],
  ['a 4K projector', 2560, 1500, 1],
] as const;

const pixels = (pages: readonly PackedPage[]): number => pages.reduce((sum, { w, h }) => sum + w * h, 0);

describe('the drawings lie on pages that every device takes, side by side, and waste little', () => {
  test.each(SCREENS)('%s', (_screen, width, height, ratio) => {
    const layout = layoutFor(width, height);
    const cutouts = piecesFor(layout);
    const pages = packed(cutouts, layout.zoom * ratio);
    for (const { w, h, spots } of pages) {
      expect(Math.max(w, h)).toBeLessThanOrEqual(PAGE);
      for (const [index, a] of spots.entries()) {
        expect(a.x >= 0 && a.y >= 0 && a.x + a.w <= w && a.y + a.h <= h).toBe(true);
        const clash = spots
          .slice(index + 1)
          .find((b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h);
        expect(clash).toBe(undefined);
      }
    }
    const spots = pages.flatMap((page) => page.spots);
    expect(spots.map(({ cutout }) => cutout.name).sort()).toEqual(cutouts.map(({ name }) => name).sort());
    expect(spots.reduce((sum, { w, h }) => sum + w * h, 0) / pixels(pages)).toBeGreaterThan(0.78);
  });
});

test('a drawing larger than a page is drawn smaller, and remembers its full size', () => {
  const wall = { name: 'wall', svg: '', w: 900, h: 100, pivot: { x: 0, y: 0 } };
  expect(packed([wall], 3)[0]?.spots[0]).toMatchObject({ w: PAGE, h: 300, fullW: 2700, fullH: 300 });
});
