import { t } from '../../../text/t';
import { days } from '../../parts/format';
import type { FixBar } from '../data/fixBars';
import type { Columns } from './dayColumns';
import type { Room } from './room';
import { shorten } from './shorten';

/** A fix as it is written and drawn. */
export type NamedBar = FixBar & { readonly name: string };

/** Where words stand; in pixels from the left. */
type Words = { readonly x: number; readonly words: string };

/** A fix with its place, in pixels. */
export type FixRow = {
  readonly bar: NamedBar;
  readonly top: number;
  readonly height: number;
  /** The bar's upper edge, its left and its right. */
  readonly y: number;
  readonly from: number;
  readonly to: number;
  /** Words on the bar, beside it on the paper, and above it. */
  readonly inside: Words | null;
  readonly beside: Words | null;
  readonly above: Words | null;
  /** Each promise's flagpole. */
  readonly poles: readonly number[];
};

/** Em. */
const LINE = 1.3;
const GAP = 0.6;
const PADDING = 0.5;
/** Breadth of a promise's flag. */
export const FLAG = 1.6;
export const BAR = 1.25;

/** What the clock says of a fix. */
const clockOf = ({ clock, weak }: FixBar): string => {
  if (clock === null) return t('debrief.unshipped');
  return weak ? `${days(clock)} · ${t('debrief.tooLittle')}` : days(clock);
};

const polesOf = (em: number, { xOf, played }: Columns, { dues }: FixBar): number[] => {
  const taken: number[] = [];
  for (const { dueDay } of dues) {
    let x = xOf(Math.min(dueDay, played + 1) + 1) - 2;
    while (taken.some((other) => Math.abs(other - x) < FLAG * em)) x -= FLAG * em;
    taken.push(x);
  }
  return taken;
};

/** Where words fit without touching a flag: on the bar, after it, before it, else in a line of their own. */
const placeWords = (room: Room, bar: NamedBar, from: number, to: number, poles: readonly number[]) => {
  const { width, em, widthOf } = room;
  const pad = PADDING * em;
  const flags = poles.map((x) => x - FLAG * em);
  const barEnd = Math.min(to, ...flags);
  const paperEnd = Math.min(width, ...flags.filter((x) => x > to - FLAG * em));
  const place = (words: string): Pick<FixRow, 'inside' | 'beside'> | null => {
    const needed = widthOf(words) + 2 * pad;
    if (needed <= barEnd - from) return { inside: { x: from + pad, words }, beside: null };
    if (needed <= paperEnd - to) return { inside: null, beside: { x: to + pad, words } };
    if (needed <= from) return { inside: null, beside: { x: from + pad - needed, words } };
    return null;
  };
  const clock = clockOf(bar);
  const together = `${bar.name} · ${clock}`;
  const inOne = place(together);
  if (inOne) return { ...inOne, above: null };
  const apart = place(clock) ?? (bar.clock === null ? null : place(days(bar.clock)));
  const words = shorten(room, apart ? bar.name : together, width);
  const x = Math.max(0, Math.min(from, width - widthOf(words)));
  return { ...(apart ?? { inside: null, beside: null }), above: { x, words } };
};

/** Lays fixes under each other; a row is as high as its words need. */
export const layRows = (room: Room, columns: Columns, bars: readonly NamedBar[], top: number): FixRow[] => {
  const { em } = room;
  let next = top;
  return bars.map((bar) => {
    const from = columns.xOf(bar.firstDay) + 2;
    const to = columns.xOf((bar.shippedDay ?? columns.played + 1) + 1) - 2;
    const poles = polesOf(em, columns, bar);
    const words = placeWords(room, bar, from, to, poles);
    const y = next + (words.above ? LINE * em : 0);
    const height = y - next + (BAR + GAP) * em;
    const row = { bar, top: next, height, y, from, to, poles, ...words };
    next += height;
    return row;
  });
};
