import Papa from 'papaparse';
import type { Lang } from '../content/langs';
import { isPlain } from '../content/schema';
import type { PromiseBone } from '../rules/bones';
import type { Need, Stance } from '../rules/words';
import { NEEDS, STANCES } from '../rules/words';
import type { Draft, DraftReply, DraftTweet } from './draft';
import { emptyIssue, emptyTweet, freshId } from './draft';
import { promising } from './draftEdit';
import { lengthOf, TEXT_KINDS } from './draftFault';
import { ROOTED } from './draftFit';

/** The most rows that are read; whoever has more tweets has several packs. */
export const MOST_ROWS = 400;
/** The most characters of a sheet. */
export const MOST_SHEET = 1024 * 1024;

const REPLIES = [1, 2, 3, 4] as const;
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

export const SHEET_FAULTS = [
  'sheet-large',
  'sheet-letters',
  'sheet-empty',
  'sheet-columns',
  'sheet-rows',
  'row-need',
  'row-stance',
  'row-promise',
  'row-mood',
  'row-tempting',
  'row-issue',
  'row-replies',
  'row-empty',
  'row-long',
  'row-markup',
  'row-formula',
] as const;
export type SheetFaultCode = (typeof SHEET_FAULTS)[number];

/** What is wrong with a sheet, or with one of its rows. */
export type SheetFault = {
  readonly code: SheetFaultCode;
  /** As a spreadsheet counts it, the line of names is 1; null for the whole sheet. */
  readonly row: number | null;
  readonly column: string;
  readonly value: string;
};

/** A draft from the rows that could be read, null where there is none, and what is wrong with the others. */
export type Sheet = { readonly draft: Draft | null; readonly faults: readonly SheetFault[] };

/** How needs and stances are called in the author's language, besides their names in the file. */
export type SheetNames = {
  readonly needs: Readonly<Partial<Record<Need, string>>>;
  readonly stances: Readonly<Partial<Record<Stance, string>>>;
};

type Row = Readonly<Record<string, string | undefined>>;
type Reading = { readonly row: Row; readonly at: number; readonly lang: Lang; readonly faults: SheetFault[] };

const SHOWN = 40;
const shown = (value: string): string =>
  lengthOf(value) > SHOWN ? `${[...value].slice(0, SHOWN).join('')}…` : value;

const cell = ({ row }: Pick<Reading, 'row'>, column: string): string =>
  (row[column] ?? '').replace(/\s+/g, ' ').trim();

const blame = ({ faults, at }: Reading, code: SheetFaultCode, column: string, value = ''): void => {
  faults.push({ code, row: at, column, value: shown(value) });
};

/** What a spreadsheet would run rather than show. */
const isFormula = (text: string): boolean => text.startsWith('=') || /^[+\-@][\w.]*[(|!]/.test(text);

const textCell = (reading: Reading, column: string, most: number): string => {
  const text = cell(reading, column);
  if (isFormula(text)) blame(reading, 'row-formula', column, text);
  else if (text === '') blame(reading, 'row-empty', column);
  else if (lengthOf(text) > most) blame(reading, 'row-long', column, `${lengthOf(text)} > ${most}`);
  else if (!isPlain(text)) blame(reading, 'row-markup', column, text);
  return text;
};

const oneOf = <T extends string>(
  values: readonly T[],
  names: Readonly<Partial<Record<T, string>>>,
  text: string,
): T | null => {
  const wanted = text.toLowerCase();
  return values.find((value) => value === wanted || names[value]?.toLowerCase() === wanted) ?? null;
};

/** Nothing and "soft" mean an upcoming release, a number from 2 to 6 a day in as many days. */
const promiseOf = (text: string): PromiseBone | null => {
  if (text === '' || text.toLowerCase() === 'soft') return { kind: 'soft' };
  return /^[2-6]$/.test(text) ? { kind: 'dated', days: Number(text) } : null;
};

const readReply = (reading: Reading, n: number, names: SheetNames): DraftReply => {
  const { lang } = reading;
  const said = cell(reading, `stance${n}`);
  const stance = oneOf(STANCES, names.stances, said);
  if (!stance) blame(reading, 'row-stance', `stance${n}`, said);
  const when = cell(reading, `promise${n}`);
  const promise = promiseOf(when);
  if (stance === 'own' && !promise) blame(reading, 'row-promise', `promise${n}`, when);
  const text = textCell(reading, `reply${n}`, TEXT_KINDS.reply);
  const reply: DraftReply = {
    id: 'abcd'[n - 1] as string,
    text: { [lang]: text },
    stance: stance ?? 'stall',
    promise: null,
    tempting: cell(reading, 'tempting') === String(n),
  };
  return stance === 'own' ? promising(reply, promise, [lang]) : reply;
};

const readMood = (reading: Reading, usual: number): number => {
  const text = cell(reading, 'mood').replace('−', '-');
  if (text === '') return usual;
  if (/^[+-]?\d{1,2}$/.test(text) && Math.abs(Number(text)) <= 10) return Number(text);
  blame(reading, 'row-mood', 'mood', text);
  return usual;
};

const readTweet = (reading: Reading, id: string, issue: string | null, names: SheetNames): DraftTweet => {
  const { lang } = reading;
  const said = cell(reading, 'need');
  const need = oneOf(NEEDS, names.needs, said);
  if (!need) blame(reading, 'row-need', 'need', said);
  else if (ROOTED.has(need) && !issue) blame(reading, 'row-issue', 'issue', said);
  const used = REPLIES.filter((n) => cell(reading, `reply${n}`) !== '');
  if (used.length < 3) blame(reading, 'row-replies', 'reply3', String(used.length));
  const tempting = cell(reading, 'tempting');
  if (tempting !== '' && !used.some((n) => String(n) === tempting))
    blame(reading, 'row-tempting', 'tempting', tempting);
  const name = textCell(reading, 'name', TEXT_KINDS.author);
  const handle = cell(reading, 'handle').replace(/^@/, '');
  const usual = emptyTweet(id, issue);
  return {
    ...usual,
    name: { [lang]: name },
    handle: { [lang]: handle },
    text: { [lang]: textCell(reading, 'text', TEXT_KINDS.tweet) },
    need: need ?? 'flaw',
    mood: readMood(reading, need === 'praise' ? 6 : usual.mood),
    replies: used.map((n) => readReply(reading, n, names)),
  };
};

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
