import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePackValue } from '../../content/parsePack';
import { COLUMNS, MOST_ROWS, readSheet } from './csv';
import type { SheetNames } from './csvRow';
import { SHEET_FAULTS } from './csvRow';
import { textIn } from './draft';
import { blankDraft } from './new';
import { packOf } from './pack';

const TEMPLATE = readFileSync(new URL('../../../public/pack-template.csv', import.meta.url), 'utf8');
const NAMES: SheetNames = { needs: { flaw: 'Defecto real' }, stances: { own: 'Asumirlo' } };
const read = (text: string) => readSheet(text, { ...blankDraft('en'), name: { en: 'Café' } }, 'en', NAMES);

const GOOD: Readonly<Record<string, string>> = {
  issue: 'Cold coffee',
  need: 'flaw',
  name: 'Ada',
  handle: '@ada',
  text: 'It is cold.',
  mood: '-4',
  reply1: 'We mend it.',
  stance1: 'own',
  reply2: 'Thanks!',
  stance2: 'thank',
  reply3: 'It happens.',
  stance3: 'excuse',
};
const sheet = (rows: readonly Readonly<Record<string, string>>[], columns = COLUMNS, by = ','): string =>
  [columns, ...rows.map((row) => columns.map((column) => `"${(row[column] ?? '').replaceAll('"', '""')}"`))]
    .map((line) => line.join(by))
    .join('\r\n');

test('the template has all columns, and its rows are a pack', () => {
  const { draft, faults } = read(TEMPLATE);
  expect(TEMPLATE.replace('\uFEFF', '').split('\r\n')[0]).toBe(COLUMNS.join(','));
  expect(faults).toEqual([]);
  expect(draft && parsePackValue(packOf(draft)).ok).toBe(true);
  expect(draft?.tweets.map(({ need, replies }) => [need, replies.length])).toEqual([
    ['flaw', 4],
    ['impossible', 3],
  ]);
});

test.each([',', ';', '\t'])(
  'cells may be parted by "%s", and be called as in the author\'s language',
  (by) => {
    const row = { ...GOOD, need: 'defecto REAL', stance1: 'asumirlo', promise1: '3', tempting: '2' };
    const { draft, faults } = read(
      sheet([row, { ...row, issue: 'cold COFFEE', text: 'Cold; again, and "cold"' }], COLUMNS, by),
    );
    expect(faults).toEqual([]);
    expect(draft?.issues.map(({ name }) => textIn(name, 'en'))).toEqual(['Cold coffee']);
    expect(draft?.tweets[1]).toMatchObject({
      text: { en: 'Cold; again, and "cold"' },
      handle: { en: 'ada' },
      need: 'flaw',
      mood: -4,
      replies: [
        { stance: 'own', promise: { kind: 'dated', days: 3 }, text: { en: 'We mend it. By {day}.' } },
        { stance: 'thank', tempting: true },
        { stance: 'excuse', tempting: false },
      ],
    });
  },
);

const ROWS: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['row-need', 'need', { need: 'anger' }],
  ['row-stance', 'stance2', { stance2: 'beg' }],
  ['row-promise', 'promise1', { promise1: '9' }],
  ['row-mood', 'mood', { mood: 'bad' }],
  ['row-tempting', 'tempting', { tempting: '4' }],
  ['row-issue', 'issue', { issue: '' }],
  ['row-replies', 'reply3', { reply3: '' }],
  ['row-empty', 'text', { text: ' ' }],
  ['row-long', 'reply1', { reply1: 'a'.repeat(91) }],
  ['row-markup', 'name', { name: '<script>' }],
  ['row-markup', 'text', { text: 'see http://x.example' }],
  ['row-formula', 'text', { text: '=HYPERLINK("http://x.example")' }],
  ['row-formula', 'reply2', { reply2: '@SUM(A1:A9)' }],
];
const SHEETS: readonly (readonly [string, string])[] = [
  ['sheet-large', 'a'.repeat(2 ** 20 + 1)],
  ['sheet-letters', sheet([{ ...GOOD, text: 'Caf\uFFFD' }])],
  ['sheet-empty', COLUMNS.join(',')],
  ['sheet-columns', sheet([GOOD], ['issue', 'need', 'text'])],
  ['sheet-columns', ''],
  ['sheet-rows', sheet(Array.from({ length: MOST_ROWS + 1 }, () => GOOD))],
  ['sheet-rows', sheet(Array.from({ length: 3000 }, () => ({ ...GOOD, text: 'x' })))],
];

describe('hostile and broken sheets get a code', () => {
  test.each(ROWS)('%s in %s, and the other rows are taken', (code, column, change) => {
    const { draft, faults } = read(sheet([GOOD, { ...GOOD, ...change }]));
    expect(faults).toContainEqual(expect.objectContaining({ code, column, row: 3 }));
    expect(draft?.tweets).toHaveLength(1);
  });

  test.each(SHEETS)('%s', (code, text) => {
    expect(read(text)).toMatchObject({ draft: null, faults: [{ code, row: null }] });
  });

  test('and none is left out here', () => {
    const named = new Set<string>([...ROWS, ...SHEETS].map(([code]) => code));
    expect(SHEET_FAULTS.filter((code) => !named.has(code))).toEqual([]);
  });
});
