import { expect, test } from 'vitest';
import type { Place } from './layout';
import { layoutFor, pixelOf, placesAt, rectOf } from './layout';

const SIZES = [
  [850, 720],
  [390, 208],
  [390, 320],
  [852, 450],
  [560, 390],
  [1280, 720],
  [1280, 1080],
  [2560, 2160],
] as const;

const ALL: readonly Place[] = [
  ...[0, 1, 2, 3].map((index): Place => ({ kind: 'plane', index })),
  ...[0, 1, 2, 3, 4, 5].map((index): Place => ({ kind: 'bubble', index })),
  ...[0, 1, 2].flatMap((index): Place[] => [
    { kind: 'row', index },
    { kind: 'bay', index },
    { kind: 'design', index },
    { kind: 'sign', index },
  ]),
  { kind: 'phone' },
  { kind: 'dock' },
];

const name = (place: Place): string => `${place.kind} ${'index' in place ? place.index : 0}`;

test.each(SIZES)('in %i × %i every place is whole inside the container', (width, height) => {
  const layout = layoutFor(width, height);
  for (const place of ALL) {
    const { x, y, w, h } = rectOf(layout, place) ?? { x: -1, y: -1, w: 0, h: 0 };
    const { view } = layout;
    expect(x >= view.x && x + w <= view.x + view.w, name(place)).toBe(true);
    expect(y >= view.y && y + h <= view.y + view.h, name(place)).toBe(true);
  }
});

test.each(SIZES)('in %i × %i every place is found by a finger of 40 pixels', (width, height) => {
  const layout = layoutFor(width, height);
  for (const place of ALL) {
    const { x, y } = pixelOf(layout, place) ?? { x: 0, y: 0 };
    for (const [dx, dy] of [
      [0, 0],
      [-19, 0],
      [19, 0],
      [0, -19],
      [0, 19],
    ] as const) {
      const point = { x: (x + dx) / layout.zoom + layout.view.x, y: (y + dy) / layout.zoom + layout.view.y };
      expect(placesAt(layout, point).map(name), name(place)).toContain(name(place));
    }
  }
});
