import type { Lang } from '../../content/langs';
import { isPlain } from '../../content/schema';
import type { PromiseBone } from '../../rules/bones';
import type { Need, Stance } from '../../rules/words';
import { NEEDS, STANCES } from '../../rules/words';
import type { DraftReply, DraftTweet } from './draft';
import { promising } from './edit';
import { lengthOf, TEXT_KINDS } from './fault';
import { ROOTED } from './fit';
import { emptyTweet } from './new';

/** Replies that a row has columns for, by their numbers. */
export const REPLIES = [1, 2, 3, 4] as const;

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

/** How needs and stances are called in the author's language, besides their names in the file. */
export type SheetNames = {
  readonly needs: Readonly<Partial<Record<Need, string>>>;
  readonly stances: Readonly<Partial<Record<Stance, string>>>;
};

export type Row = Readonly<Record<string, string | undefined>>;
/** A row with what is found wrong in it while it is read. */
export type Reading = {
  readonly row: Row;
  readonly at: number;
  readonly lang: Lang;
  readonly faults: SheetFault[];
};

const SHOWN = 40;
const shown = (value: string): string =>
  lengthOf(value) > SHOWN ? `${[...value].slice(0, SHOWN).join('')}…` : value;

/** What stands in a cell, on one line. */
export const cell = ({ row }: Pick<Reading, 'row'>, column: string): string =>
  (row[column] ?? '').replace(/\s+/g, ' ').trim();

const blame = ({ faults, at }: Reading, code: SheetFaultCode, column: string, value = ''): void => {
  faults.push({ code, row: at, column, value: shown(value) });
};

/** What a spreadsheet would run rather than show. */
const isFormula = (text: string): boolean => text.startsWith('=') || /^[+\-@][\w.]*[(|!]/.test(text);

/** A cell with words in it, not longer than so many code points. */
export const textCell = (reading: Reading, column: string, most: number): string => {
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

/** The tweet of a row, in its language; what is wrong is noted in the reading. */
export const readTweet = (
  reading: Reading,
  id: string,
  issue: string | null,
  names: SheetNames,
): DraftTweet => {
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
