import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dailyDate, dailySeed } from './daily';

test.each([
  ['2026-11-28', 20261128],
  ['2024-02-29', 20240229],
  ['2026-02-29', null],
  ['2026-13-01', null],
  ['2026-00-10', null],
  ['2026-4-1', null],
  ['', null],
])('the seed of %s is %s', (date, seed) => {
  expect(dailySeed(date)).toBe(seed);
});

test('every date comes back from its seed, and no other seed is a date', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
      (date) => {
        const text = date.toISOString().slice(0, 10);
        expect(dailyDate(dailySeed(text) ?? 0)).toBe(text);
      },
    ),
    { seed: 20261128 },
  );
  expect([0, 7, 20261301, 0xffffffff].map(dailyDate)).toEqual([null, null, null, null]);
});
