import { expect, test } from 'vitest';
import { spanOf } from './span';

test.each([
  [-5, '0000:00:00.00'],
  [1239, '0000:00:01.23'],
  [59_999, '0000:00:59.99'],
  [3_661_500, '0001:01:01.50'],
  [1e12, '9999:59:59.99'],
])('%i ms are %s', (milliseconds, span) => {
  expect(spanOf(milliseconds)).toBe(span);
});
