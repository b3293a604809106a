import { expect, test } from 'vitest';
import { gradeOf } from './grade';

test.each([
  [0, 10_000, 0],
  [-300, 10_000, 0],
  [4949, 10_000, 49],
  [4950, 10_000, 50],
  [10_000, 10_000, 100],
  [12_000, 10_000, 100],
  [100, 0, 0],
])('%i tenths against %i are grade %i', (score, reference, grade) => {
  expect(gradeOf(score, reference)).toBe(grade);
});
