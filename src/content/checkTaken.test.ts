import { expect, test } from 'vitest';
import type { Form } from './check';
import type { Taken } from './checkTaken';
import { nextForm, parseKept, withTaken } from './checkTaken';

const taken = (form: Form, day = '2026-11-28'): Taken => ({
  form,
  day,
  ratings: Array.from({ length: 6 }, () => ({ good: 3, bad: 2 })),
});

test.each([
  ['A', [], 'A'],
  ['B', [], 'B'],
  ['A', ['A'], 'B'],
  ['B', ['B'], 'A'],
  ['B', ['B', 'A'], 'B'],
] as const)('who began with %s and took %j gets %s', (first, forms, next) => {
  expect(nextForm({ first, taken: forms.map((form) => taken(form)) })).toBe(next);
});

test('what is kept can be read again', () => {
  const kept = withTaken({ first: 'B', taken: [] }, taken('B'));
  expect(parseKept(JSON.stringify(kept))).toEqual(kept);
});

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['null', 'null'],
  ['a number', '7'],
  ['an unknown form', '{"first":"C","taken":[]}'],
  ['too few ratings', JSON.stringify({ first: 'A', taken: [{ ...taken('A'), ratings: [] }] })],
  ['a step off the scale', JSON.stringify({ first: 'A', taken: [taken('A')] }).replace('3', '5')],
  ['a broken day', JSON.stringify({ first: 'A', taken: [taken('A', 'today')] })],
])('%s is read as nothing', (_, text) => {
  expect(parseKept(text)).toBeNull();
});

test('the first result stays to compare with, however many follow', () => {
  let kept = withTaken({ first: 'A', taken: [] }, taken('A', '2026-01-01'));
  for (let day = 10; day < 30; day++) kept = withTaken(kept, taken('B', `2026-02-${day}`));
  expect(kept.taken.length).toBe(8);
  expect([kept.taken[0]?.day, kept.taken.at(-1)?.day]).toEqual(['2026-01-01', '2026-02-29']);
});
