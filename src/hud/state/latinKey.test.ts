import { expect, test } from 'vitest';
import { latinKey } from './latinKey';

test.each([
  ['a Latin letter', 'A', 'KeyQ', 'A'],
  ['a letter of Devanagari', 'ो', 'KeyA', 'a'],
  ['one that is several signs', 'त्र', 'KeyB', 'b'],
  ['a digit of Devanagari', '२', 'Digit2', '2'],
  ['a letter of Cyrillic', 'и', 'KeyB', 'b'],
  ['a key that has a name', 'PageDown', 'PageDown', 'PageDown'],
  ['the space bar', ' ', 'Space', ' '],
  ['a sign of no Latin place', 'é', 'Semicolon', 'é'],
])('%s', (_what, key, code, means) => {
  expect(latinKey({ key, code })).toBe(means);
});
