import { expect, test } from 'vitest';
import { ownerIn, placeFor } from './owner';

test.each([
  ['', null],
  ['?lang=es', null],
  ['?owner=', null],
  ['?owner=3k9', '3k9'],
  ['?lang=es&owner=3k9', '3k9'],
  ['?owner=../a', null],
  [`?owner=${'a'.repeat(33)}`, null],
])('the owner in “%s” is %s', (query, owner) => {
  expect(ownerIn(query)).toBe(owner);
});

test('each owner has places of their own, and whoever uses the device keeps the old ones', () => {
  expect(placeFor('good-point', null)).toBe('good-point');
  expect(placeFor('good-point', 'a')).toBe('good-point.a');
  // Settings are found by how their names begin.
  expect('good-point.a:name'.startsWith(`${placeFor('good-point', null)}:`)).toBe(false);
});
