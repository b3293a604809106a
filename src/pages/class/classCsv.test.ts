import Papa from 'papaparse';
import { beforeEach, expect, test } from 'vitest';
import type { Lang } from '../../content/langs';
import { classReport } from '../../play/class/report';
import { aDigest } from '../../play/class/testing';
import type { Say } from '../../text/pageWords';
import { loadPageWords } from '../../text/pageWords';
import { speak } from '../../text/t';
import { classCsv } from './classCsv';

let locale: string;
let say: Say<'class'>;
const sayIn = async (lang: Lang, region: string = lang): Promise<void> => {
  locale = region;
  await speak(lang);
  say = await loadPageWords('class', lang);
};
beforeEach(() => sayIn('en'));

const csvOf = (...changes: Parameters<typeof aDigest>[0][]): string =>
  classCsv(classReport(changes.map(aDigest), 'first')?.rows ?? [], say, ({ digest }) => digest.by, locale);
const parsed = (csv: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv.slice(1), { header: true }).data;

test('the marked text has heads and plain numbers', () => {
  const csv = csvOf({
    by: 'Ana, "A"',
    score: -1234,
    replyMinutes: 4.5,
    fit: null,
    checks: [0.5],
    code: 'GPR1x',
    pausedSeconds: 12_345,
  });
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(parsed(csv)).toEqual([
    {
      Student: 'Ana, "A"',
      Grade: '0',
      Points: '-123',
      'Reference points': '1000',
      Stars: '1',
      'Median reply minutes': '4.5',
      'Answered percent': '100',
      'Fit percent': '',
      Ships: '2',
      'Median ship days': '4',
      'Promises kept': '1',
      'Promises broken': '0',
      Trust: '60',
      'First check percent': '50',
      'Latest check percent': '',
      Attempt: '1',
      'Handed in': '1',
      Pace: 'Standard',
      'Paused seconds': '12345',
      'Played on from a seen run': 'no',
      Seed: '0000007',
      Result: 'GPR1x',
    },
  ]);
});

test.each(['=HYPERLINK("http://x","y")', '+1', '-1+2', '@x', '\t=1', '\r=1', ' =1+1', '＝1'])(
  'a name like %j is text, not a formula',
  (by) => {
    const [row] = parsed(csvOf({ by }));
    expect(row?.Student?.replace(/^'/, '')).toBe(by);
    expect(row?.Student).not.toMatch(/^\s*[=+\-@＝]/);
  },
);

test('a name that holds the sign between cells stays one cell, whichever sign that is', () => {
  const csv = csvOf({ by: 'a;=cmd|x!A0;b' });
  expect(csv).toContain('"a;=cmd|x!A0;b"');
});

test.each([
  ['es', /^"Estudiante";"Nota";"Puntos";/, /^"Ana";"0";"-123";"1000";"1";"4,5";/],
  ['es-MX', /^"Estudiante","Nota","Puntos",/, /^"Ana","0","-123","1000","1","4.5",/],
])(
  'for %s, cells are parted and numbers written as its spreadsheets read them',
  async (region, heads, row) => {
    await sayIn('es', region);
    const lines = csvOf({ by: 'Ana', score: -1234, replyMinutes: 4.5 }).slice(1).split('\r\n');
    expect(lines[0]).toMatch(heads);
    expect(lines[1]).toMatch(row);
  },
);
