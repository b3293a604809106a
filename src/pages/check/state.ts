import { batch, signal } from '@preact/signals';
import type { Form } from '../../content/check';
import { FORMS, itemsOf } from '../../content/check';
import type { Rated, Step } from '../../content/checkScore';
import type { Kept } from '../../content/checkTaken';
import { nextForm, parseKept, withTaken } from '../../content/checkTaken';
import { clearSetting, readSetting, writeSetting } from '../../hud/state/storage';

const KEY = 'check';

/** What is said of an item so far. */
export type Saying = { readonly good?: Step; readonly bad?: Step };
/** A check that is being taken: its form, what was said, and the item on the page. */
export type Taking = { readonly form: Form; readonly said: readonly Saying[]; readonly at: number };

/** What was taken on this device. */
export const kept = signal<Kept | null>(parseKept(readSetting(KEY)));
/** The check that is being taken; it outlives a look at another page. */
export const taking = signal<Taking | null>(null);
/** Whether the result just reached is on the page. */
export const isDone = signal(false);

const keep = (value: Kept): void => {
  kept.value = value;
  writeSetting(KEY, JSON.stringify(value));
};

const drawForm = (): Form => FORMS[Math.floor(Math.random() * FORMS.length)] ?? 'A';

/** Begins the form that is next on this device; the very first is drawn by chance, and stays drawn. */
export const beginCheck = (): void => {
  const known = kept.peek() ?? { first: drawForm(), taken: [] };
  const form = nextForm(known);
  batch(() => {
    keep(known);
    isDone.value = false;
    taking.value = { form, said: itemsOf(form).map(() => ({})), at: 0 };
  });
};

/** Says what an answer to the item on the page would do. */
export const rate = (answer: 'good' | 'bad', step: Step): void => {
  const now = taking.peek();
  if (!now) return;
  taking.value = {
    ...now,
    said: now.said.map((saying, index) => (index === now.at ? { ...saying, [answer]: step } : saying)),
  };
};

const isRated = (saying: Saying | undefined): saying is Rated =>
  saying?.good !== undefined && saying.bad !== undefined;

/** Turns to an item by its place. */
export const turnTo = (at: number): void => {
  const now = taking.peek();
  if (now) taking.value = { ...now, at };
};

const today = (): string => {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const finish = ({ form, said }: Taking): void => {
  const known = kept.peek() ?? { first: form, taken: [] };
  batch(() => {
    keep(withTaken(known, { form, day: today(), ratings: said.filter(isRated) }));
    taking.value = null;
    isDone.value = true;
  });
};

/** Goes on from the item on the page, after the last one to the result. False where an answer is not rated yet. */
export const goOn = (): boolean => {
  const now = taking.peek();
  if (!now || !isRated(now.said[now.at])) return false;
  if (now.at + 1 < now.said.length) turnTo(now.at + 1);
  else finish(now);
  return true;
};

/** Deletes all that the check keeps. */
export const forget = (): void => {
  clearSetting(KEY);
  batch(() => {
    kept.value = null;
    taking.value = null;
    isDone.value = false;
  });
};

/** Whether this browser holds what was just kept. */
export const isKeptByBrowser = (): boolean => readSetting(KEY) !== null;
