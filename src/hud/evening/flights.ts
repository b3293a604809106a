import { signal } from '@preact/signals';
import type { Fact, LedgerEntry, LedgerRule } from '../../rules/types';
import { motion } from '../state/settings';

/** A slip with points on its way to the score; places are in pixels of the page. */
export type Flight = {
  readonly id: number;
  /** Tenths. */
  readonly points: number;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  /** Its place among those that set off together, from −1 to 1, so that they fan out. */
  readonly fan: number;
  /** Milliseconds before it sets off. */
  readonly delay: number;
};

/** Milliseconds: what was written can be seen before it flies; the flight; from one slip to the next. */
const READ = 420;
export const FLIGHT = 700;
const STAGGER = 130;

export const flights = signal<readonly Flight[]>([]);
/** Tenths of a point that are in the ledger but have not reached the bar. */
export const underway = signal(0);

let count = 0;
let timers: ReturnType<typeof setTimeout>[] = [];

const later = (milliseconds: number, act: () => void): void => {
  timers.push(setTimeout(act, milliseconds));
};

/** New entries summed by rule, in the order in which they were written; rules that came to nothing are left out. */
export const sumsOf = (facts: readonly Fact[]): [LedgerRule, number][] => {
  const sums = new Map<LedgerRule, number>();
  const entries: LedgerEntry[] = facts.flatMap((fact) => (fact.kind === 'scored' ? [fact.entry] : []));
  for (const { rule, points } of entries) sums.set(rule, (sums.get(rule) ?? 0) + points);
  return [...sums].filter(([, points]) => points !== 0);
};

type Place = Flight['from'] & { readonly after: number };

/** The middle of what is drawn, and the milliseconds after which it can be seen. */
const middle = (selector: string): Place | null => {
  const drawn = document.querySelector<HTMLElement>(selector);
  const box = drawn?.getBoundingClientRect();
  if (!drawn || !box || box.width === 0) return null;
  return {
    x: box.left + box.width / 2,
    y: Math.min(box.top + box.height / 2, innerHeight - 40),
    after: Number(drawn.dataset.after ?? 0),
  };
};

const setOff = (sums: readonly (readonly [LedgerRule, number])[]): void => {
  const to = middle('[data-stat="score"] .stat-value');
  for (const [index, [rule, points]] of sums.entries()) {
    const from = middle(`[data-points="${rule}"]`) ?? middle('.side');
    const fan = sums.length === 1 ? 0 : (2 * index) / (sums.length - 1) - 1;
    const delay = index * STAGGER + (from?.after ?? 0);
    const id = ++count;
    if (from && to) flights.value = [...flights.peek(), { id, points, from, to, fan, delay }];
    later(delay + FLIGHT, () => {
      underway.value -= points;
      flights.value = flights.peek().filter((flight) => flight.id !== id);
    });
  }
};

/** Sends what was just written into the ledger to the score, a slip for each rule. */
export const fly = (facts: readonly Fact[]): void => {
  const sums = sumsOf(facts);
  if (sums.length === 0 || motion.peek() === 'less') return;
  underway.value += sums.reduce((total, [, points]) => total + points, 0);
  later(READ, () => setOff(sums));
};

/** Lets everything that is underway arrive at once. */
export const landAll = (): void => {
  for (const timer of timers) clearTimeout(timer);
  timers = [];
  flights.value = [];
  underway.value = 0;
};
