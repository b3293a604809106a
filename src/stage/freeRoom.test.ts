import { expect, test } from 'vitest';
import { createFreeRoom } from './freeRoom';

const SIDE = 256;

/** Sizes of many words, the same at each run. */
const sizes = Array.from({ length: 400 }, (_, index) => ({
  w: 8 + ((index * 37) % 60),
  h: 10 + ((index * 11) % 14),
}));

test('what is handed out lies on the page and never overlaps, and little is wasted', () => {
  const room = createFreeRoom(SIDE);
  const seen = new Uint8Array(SIDE * SIDE);
  let area = 0;
  for (const { w, h } of sizes) {
    const spot = room.take(w, h);
    if (!spot) continue;
    expect(spot.x >= 0 && spot.y >= 0 && spot.x + w <= SIDE && spot.y + h <= SIDE).toBe(true);
    for (let y = spot.y; y < spot.y + h; y++) {
      for (let x = spot.x; x < spot.x + w; x++) seen[y * SIDE + x] = (seen[y * SIDE + x] ?? 0) + 1;
    }
    area += w * h;
  }
  expect(Math.max(...seen)).toBe(1);
  expect(area / SIDE ** 2).toBeGreaterThan(0.8);
});

test('what is larger than a page gets no place', () => {
  expect(createFreeRoom(SIDE).take(SIDE + 1, 5)).toBe(null);
});
