import { expect, test } from 'vitest';
import type { Setup } from '../../../src/rules/types';
import type { Asked } from './asked';
import { isAsked } from './asked';

const SPRINT: Setup = { edition: 1, pack: 'volterra', mission: 'sprint', days: 5, seed: 7, pace: 'standard' };

test.each<[Asked, boolean]>([
  [{ mission: 'sprint' }, true],
  [{ pack: 'volterra', mission: 'sprint', seed: 7 }, true],
  [{ mission: 'sprint', seed: 8 }, false],
  [{ mission: 'good-point' }, false],
  [{ mission: 'sprint', pace: 'standard' }, true],
  [{ mission: 'sprint', pace: 'relaxed' }, false],
])('where %o counts, a Sprint with seed 7 counts: %o', (asked, counts) => {
  expect(isAsked(SPRINT, asked)).toBe(counts);
});
