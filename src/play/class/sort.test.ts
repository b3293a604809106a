import { expect, test } from 'vitest';
import { classReport } from './report';
import { COLUMNS, nextOrder, sortRows } from './sort';
import { aDigest } from './testing';

const rows =
  classReport(
    [
      aDigest({ by: 'Óscar', score: 2000, replyMinutes: 30, checks: [0.5, 0.9] }),
      aDigest({ by: 'ana', score: 9000, replyMinutes: 2 }),
      aDigest({ score: 4000, replyMinutes: null, checks: [0.7] }),
      aDigest({ by: 'Pia 10', score: 1000, replyMinutes: 7 }),
      aDigest({ by: 'Pia 9', score: 1000, replyMinutes: 7 }),
    ],
    'first',
  )?.rows ?? [];
const sorted = (by: (typeof COLUMNS)[number], rising: boolean): string =>
  sortRows(rows, { by, rising }, 'es')
    .map(({ digest }) => digest.by || '?')
    .join(', ');

test('each column sorts by its own value, and who has none comes last either way', () => {
  expect([
    sorted('name', true),
    sorted('name', false),
    sorted('grade', false),
    sorted('reply', true),
    sorted('reply', false),
    sorted('check', false),
  ]).toMatchInlineSnapshot(`
    [
      "ana, Óscar, Pia 9, Pia 10, ?",
      "Pia 10, Pia 9, Óscar, ana, ?",
      "ana, ?, Óscar, Pia 10, Pia 9",
      "ana, Pia 10, Pia 9, Óscar, ?",
      "Óscar, Pia 10, Pia 9, ana, ?",
      "Óscar, ?, ana, Pia 10, Pia 9",
    ]
  `);
});

test('a head pressed first shows its better end, pressed again the other', () => {
  const once = nextOrder({ by: 'name', rising: true }, 'grade');
  expect(once).toEqual({ by: 'grade', rising: false });
  expect(nextOrder(once, 'grade')).toEqual({ by: 'grade', rising: true });
  expect(nextOrder(once, 'reply')).toEqual({ by: 'reply', rising: true });
});

test('every column can be sorted by', () => {
  for (const by of COLUMNS) expect(sortRows(rows, { by, rising: true }, 'hi')).toHaveLength(rows.length);
});
