import Papa from 'papaparse';
import type { Lang } from '../../content/langs';
import type { Reading, Row, SheetFault, SheetFaultCode, SheetNames } from './csvRow';
import { cell, REPLIES, readTweet, textCell } from './csvRow';
import type { Draft } from './draft';
import { TEXT_KINDS } from './fault';
import { emptyIssue, freshId } from './new';

/** The most rows that are read; whoever has more tweets has several packs. */
export const MOST_ROWS = 400;
/** The most characters of a sheet. */
export const MOST_SHEET = 1024 * 1024;

/** The columns of the template, in order. */
export const COLUMNS: readonly string[] = [
  'issue',
  'need',
  'name',
  'handle',
  'text',
  'mood',
  ...REPLIES.flatMap((n) => [`reply${n}`, `stance${n}`, `promise${n}`]),
  'tempting',
];
/** Columns without which nothing can be read. */
const NEEDED = [
  'need',
  'name',
  'text',
  'reply1',
  'stance1',
  'reply2',
  'stance2',
  'reply3',
  'stance3',
] as const;

/** A draft from the rows that could be read, null where there is none, and what is wrong with the others. */
export type Sheet = { readonly draft: Draft | null; readonly faults: readonly SheetFault[] };

const failed = (code: SheetFaultCode, column = '', value = ''): Sheet => ({
  draft: null,
  faults: [{ code, row: null, column, value }],
});

/** Adds the issue that a row names, unless the draft has one of that name. */
const withNamedIssue = (draft: Draft, name: string, lang: Lang): { draft: Draft; issue: string | null } => {
  if (name === '') return { draft, issue: null };
  const known = draft.issues.find((issue) => issue.name[lang]?.toLowerCase() === name.toLowerCase());
  if (known) return { draft, issue: known.id };
  const issue = { ...emptyIssue(freshId(draft, 'i')), name: { [lang]: name } };
  return { draft: { ...draft, issues: [...draft.issues, issue] }, issue: issue.id };
};

/** Reads a sheet of tweets into a draft that has none yet; rows with a fault are left out and named. */
export const readSheet = (text: string, into: Draft, lang: Lang, names: SheetNames): Sheet => {
  if (text.length > MOST_SHEET) return failed('sheet-large');
  if (text.includes('\uFFFD')) return failed('sheet-letters');
  const { data, meta } = Papa.parse<Row>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
    transformHeader: (name) => name.trim().toLowerCase(),
    preview: MOST_ROWS + 1,
  });
  const missing = NEEDED.filter((column) => !meta.fields?.includes(column));
  if (missing.length > 0) return failed('sheet-columns', missing.join(', '));
  if (data.length === 0) return failed('sheet-empty');
  if (data.length > MOST_ROWS) return failed('sheet-rows', '', String(MOST_ROWS));
  const faults: SheetFault[] = [];
  let draft = into;
  for (const [index, row] of data.entries()) {
    const reading: Reading = { row, at: index + 2, lang, faults: [] };
    const issue = cell(reading, 'issue') === '' ? '' : textCell(reading, 'issue', TEXT_KINDS.issueName);
    const named = withNamedIssue(draft, issue, lang);
    const tweet = readTweet(reading, freshId(named.draft, 't'), named.issue, names);
    if (reading.faults.length > 0) faults.push(...reading.faults);
    else draft = { ...named.draft, tweets: [...named.draft.tweets, tweet] };
  }
  return { draft: draft.tweets.length > 0 ? draft : null, faults };
};
