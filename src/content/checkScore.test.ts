import { expect, test } from 'vitest';
import type { Rated, Step } from './checkScore';
import { bandOf, discrimination, toThinkAbout } from './checkScore';

const all = (good: Step, bad: Step): Rated[] => Array.from({ length: 6 }, () => ({ good, bad }));

/** "41 32" → the first answer rated 4 and 1, the second 3 and 2. */
const rated = (text: string): Rated[] =>
  text.split(' ').map((two) => ({ good: Number(two[0]) as Step, bad: Number(two[1]) as Step }));

test.each([
  ['everything is much better', all(4, 4), 0.5],
  ['everything is much worse', all(1, 1), 0.5],
  ['perfect', all(4, 1), 1],
  ['perfect, with little courage', all(3, 2), 1],
  ['reversed', all(1, 4), 0],
  ['one of two told apart, the other a tie', rated('41 22'), 0.875],
  ['each pair is right, but not across pairs', rated('21 43'), 0.75],
  ['nothing rated', [], 0.5],
] as const)('%s: %#', (_, ratings, share) => {
  expect(discrimination(ratings)).toBe(share);
});

test.each([['41 22 33 14 31 44'], ['21 43 32'], ['13 24 42 11']])(
  'of %s, good and bad exchanged give what is missing to 1',
  (text) => {
    const ratings = rated(text);
    const exchanged = ratings.map(({ good, bad }) => ({ good: bad, bad: good }));
    expect(discrimination(ratings) + discrimination(exchanged)).toBeCloseTo(1, 12);
  },
);

test.each([
  [1, 'high'],
  [0.896, 'high'],
  [0.75, 'good'],
  [0.647, 'good'],
  [0.6, 'coin'],
  [0.5, 'coin'],
  [0.345, 'coin'],
  [0.3, 'low'],
] as const)('a share of %d is %s', (share, band) => {
  expect(bandOf(share)).toBe(band);
});

test.each([
  ['41 41 41', []],
  ['41 32 42', [1]],
  ['41 14 22 33', [1, 2]],
  ['32 32 32', [0, 1]],
] as const)('of %s one should think about %j', (text, items) => {
  expect(toThinkAbout(rated(text))).toEqual(items);
});
