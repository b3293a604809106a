import { expect, test } from 'vitest';
import type { Best } from './best';
import { betterOf, formatBest, parseBest, statusOf } from './best';

test.each<[Best | null, number, number]>([
  [null, 0, 0],
  [{ grade: 40, code: 'A' }, 70, 70],
  [{ grade: 70, code: 'A' }, 40, 70],
])('after %o a grade of %i leaves a best of %i', (was, grade, best) => {
  expect(betterOf(was, { grade, code: 'B' }).grade).toBe(best);
});

test('of two equal attempts the first one’s code is kept', () => {
  expect(betterOf({ grade: 50, code: 'FIRST' }, { grade: 50, code: 'SECOND' }).code).toBe('FIRST');
});

test.each<[number, number | null, string]>([
  [0, null, 'completed'],
  [59, 60, 'failed'],
  [60, 60, 'passed'],
])('a grade of %i with a mastery of %o is %s', (grade, mastery, status) => {
  expect(statusOf({ grade, code: null }, mastery)).toBe(status);
});

test('what is kept can be read again', () => {
  for (const best of [
    { grade: 0, code: null },
    { grade: 100, code: 'GPR1abc' },
  ])
    expect(parseBest(formatBest(best), '')).toEqual(best);
});

test('a code that is too long for an LMS is left out, the grade is not', () => {
  const long = formatBest({ grade: 81, code: 'x'.repeat(4096) });
  expect(parseBest(long, '')).toEqual({ grade: 81, code: null });
  const kept = { grade: 81, code: 'x'.repeat(4096 - 'v=1&grade=81&code='.length) };
  expect(formatBest(kept).length).toBe(4096);
  expect(parseBest(formatBest(kept), '')).toEqual(kept);
});

test.each([
  ['', '', null],
  ['', '62.5', { grade: 62.5, code: null }],
  ['somebody else’s', '62', { grade: 62, code: null }],
  ['v=1&grade=900', 'many', null],
  ['v=2&grade=50', '', null],
])('of “%s” and a score of “%s” the LMS remembers %o', (suspendData, raw, best) => {
  expect(parseBest(suspendData, raw)).toEqual(best);
});
