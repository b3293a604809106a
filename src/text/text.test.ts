import { describe, expect, test } from 'vitest';
import { chooseLanguage } from './language';
import { listed, speak, t, weekday, weekdayShort } from './t';

/** Every table of words: the interface's own, and each page's. */
const TABLES: Record<string, { readonly default: object }> = import.meta.glob('./**/*.json', { eager: true });
const FOLDERS = [...new Set(Object.keys(TABLES).map((path) => path.slice(0, path.lastIndexOf('/') + 1)))];
const wordsOf = (folder: string, lang: string): object => TABLES[`${folder}${lang}.json`]?.default ?? {};

const flatten = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) =>
        flatten(inner, path === '' ? key : `${path}.${key}`),
      );

const placeholders = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

describe.each(FOLDERS)('the words in %s', (folder) => {
  test.each(['es', 'hi'])('say in %s everything that they say in English, with the same blanks', (lang) => {
    const theirs = new Map(flatten(wordsOf(folder, lang)));
    const english = flatten(wordsOf(folder, 'en'));
    expect([...theirs.keys()]).toEqual(english.map(([key]) => key));
    for (const [key, text] of english)
      expect([key, placeholders(theirs.get(key) ?? '')]).toEqual([key, placeholders(text)]);
  });

  test.each(['en', 'es', 'hi'])('have in %s no empty sentence but the first word for heat', (lang) => {
    const empty = flatten(wordsOf(folder, lang)).filter(([, text]) => text.trim() === '');
    expect(empty.map(([key]) => key)).toEqual(folder === './' ? ['feed.heat.0'] : []);
  });
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
