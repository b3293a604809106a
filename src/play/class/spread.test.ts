import { expect, test } from 'vitest';
import { replySpread, shipSpread } from './spread';
import { aDigest } from './testing';

const filled = ({ bins }: ReturnType<typeof replySpread>): string[] =>
  bins.filter(({ count }) => count > 0).map(({ from, to, count }) => `${from}–${to}: ${count}`);

test('replies lie in bins that meet at 24 minutes; nothing falls out at either end', () => {
  const spread = replySpread([
    aDigest({ replies: [0, 1, 24, 25], silences: 2 }),
    aDigest({ replies: [3, 9000], silences: 1 }),
  ]);
  expect(filled(spread)).toEqual(['0.75–1.5: 2', '1.5–3: 1', '12–24: 1', '24–48: 1', '1536–4608: 1']);
  expect(spread).toMatchObject({ never: 3, within: 4, count: 6, median: 13.5 });
});

test('fixes lie on whole days, six of them within the story', () => {
  const spread = shipSpread([aDigest({ ships: [2, 6], unshipped: 1 }), aDigest({ ships: [7, 12] })]);
  expect(filled(spread)).toEqual(['1–2: 1', '5–6: 1', '6–7: 1', '11–12: 1']);
  expect(spread).toMatchObject({ never: 1, within: 2, count: 4, median: 6.5 });
});

test('a class that did nothing has no median', () => {
  expect(replySpread([aDigest()])).toMatchObject({ count: 0, median: null });
});
