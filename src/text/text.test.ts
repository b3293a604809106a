import { expect, test } from 'vitest';
import en from './en.json';
import es from './es.json';
import hi from './hi.json';
import { chooseLanguage } from './language';
import { listed, speak, t, weekday, weekdayShort } from './t';

const flatten = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) =>
        flatten(inner, path === '' ? key : `${path}.${key}`),
      );

const placeholders = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

test.each([
  ['es', es],
  ['hi', hi],
])('%s says everything that English says, with the same blanks', (_, words) => {
  const theirs = new Map(flatten(words));
  const english = flatten(en);
  expect([...theirs.keys()]).toEqual(english.map(([key]) => key));
  for (const [key, text] of english)
    expect([key, placeholders(theirs.get(key) ?? '')]).toEqual([key, placeholders(text)]);
});

test.each([
  ['en', en],
  ['es', es],
  ['hi', hi],
])('%s has no empty sentence but the first word for heat', (_, words) => {
  const empty = flatten(words).filter(([, text]) => text.trim() === '');
  expect(empty.map(([key]) => key)).toEqual(['feed.heat.0']);
});

test('plural forms follow the language', async () => {
  await speak('en');
  expect(t('title.evenings', { count: 1 })).toBe('1 evening');
  expect(t('title.evenings', { count: 3 })).toBe('3 evenings');
  await speak('es');
  expect(t('title.evenings', { count: 1 })).toBe('1 noche');
  await speak('hi');
  expect(t('title.evenings', { count: 3 })).toBe('3 शामें');
});

test('names and numbers are put in as they are', async () => {
  await speak('en');
  expect(t('feed.arrived', { name: 'A & B <c>' })).toBe('New tweet from A & B <c>');
});

test('day 1 is a Monday and day 8 is one again', async () => {
  await speak('en');
  expect([weekday(1), weekday(7), weekday(8), weekdayShort(5)]).toEqual([
    'Monday',
    'Sunday',
    'Monday',
    'Fri',
  ]);
  expect(listed('feed.heat', 2)).toBe('hot');
});

test.each([
  [['es-MX', 'en'], 'es'],
  [[null, undefined, 'hi-IN'], 'hi'],
  [['fr', 'de'], 'en'],
  [[], 'en'],
] as const)('of %j the interface speaks %s', (wishes, lang) => {
  expect(chooseLanguage(wishes)).toBe(lang);
});
