import { expect, test } from 'vitest';
import { along, hex, lit } from './colour';

test.each([
  [0xffffff, 0xffffff, '#ffffff'],
  [0xffffff, 0x5b4a80, '#5b4a80'],
  [0x804020, 0xff8000, '#802000'],
  [0x102030, 0x000000, '#000000'],
])('%i in the light %i looks %s', (colour, light, seen) => {
  expect(hex(lit(colour, light))).toBe(seen);
});

test('a row of colours begins with its first, ends with its last and mixes neighbours', () => {
  const row = [0x000000, 0x808080, 0xff0000];
  expect([-1, 0, 0.25, 0.5, 1, 2].map((share) => hex(along(row, share)))).toEqual([
    '#000000',
    '#000000',
    '#404040',
    '#808080',
    '#ff0000',
    '#ff0000',
  ]);
});
