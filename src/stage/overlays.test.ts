import { expect, test } from 'vitest';
import type { Run } from '../rules/types';
import { overlayFor } from './overlays';

test.each([
  ['no run', null, 'title'],
  ['an evening', 'evening', null],
  ['a night', 'night', 'night'],
  ['the end', 'over', 'debrief'],
] as const)('over %s', (_, phase, overlay) => {
  expect(overlayFor(phase && ({ phase } as Run))).toBe(overlay);
});
