import { expect, test } from 'vitest';
import { scoresForStars, starsFor } from './stars';

test.each([
  [499, 0],
  [500, 1],
  [749, 1],
  [750, 2],
  [949, 2],
  [950, 3],
  [1300, 3],
])('a score of %i against 1000 is worth %i stars', (score, stars) => {
  expect(starsFor(score, 1000)).toBe(stars);
});

test('a score that is not above 0 wins nothing, whatever the reference', () => {
  expect([starsFor(0, -100), starsFor(-50, -100), starsFor(0, 0)]).toEqual([0, 0, 0]);
});

test('the scores that are shown are the least that win', () => {
  for (const reference of [1, 999, 14_423]) {
    for (const [index, least] of scoresForStars(reference).entries()) {
      expect(starsFor(least, reference)).toBeGreaterThan(index);
      expect(starsFor(least - 1, reference)).toBeLessThanOrEqual(index);
    }
  }
});
