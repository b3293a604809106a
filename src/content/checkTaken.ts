import type { Form } from './check';
import { FORMS, itemsOf } from './check';
import type { Rated, Step } from './checkScore';
import { STEPS } from './checkScore';

/** One check that was taken: which form, on which day (2026-11-28), and what was said. */
export type Taken = { readonly form: Form; readonly day: string; readonly ratings: readonly Rated[] };

/** What is kept on the device: the form that chance gave first, and what was taken since, oldest first. */
export type Kept = { readonly first: Form; readonly taken: readonly Taken[] };

const isForm = (value: unknown): value is Form => FORMS.some((form) => form === value);
const isStep = (value: unknown): value is Step => STEPS.some((step) => step === value);
const isRated = (value: unknown): value is Rated => {
  const { good, bad } = (value ?? {}) as Partial<Rated>;
  return isStep(good) && isStep(bad);
};
const isTaken = (value: unknown): value is Taken => {
  const { form, day, ratings } = (value ?? {}) as Partial<Taken>;
  return (
    isForm(form) &&
    typeof day === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(day) &&
    Array.isArray(ratings) &&
    ratings.length === itemsOf(form).length &&
    ratings.every(isRated)
  );
};

/** Reads what was kept; null for nothing, or for anything that this check did not write. */
export const parseKept = (text: string | null): Kept | null => {
  try {
    const { first, taken } = (JSON.parse(text ?? 'null') ?? {}) as Partial<Kept>;
    return isForm(first) && Array.isArray(taken) && taken.every(isTaken) ? { first, taken } : null;
  } catch {
    return null;
  }
};

/** The form that comes next: the first one, then each time the other. */
export const nextForm = ({ first, taken }: Kept): Form => {
  const last = taken.at(-1)?.form;
  if (!last) return first;
  return last === 'A' ? 'B' : 'A';
};

/** Results that are kept: the first, to compare with, and the latest. */
const MOST = 8;

/** What is kept once another check was taken. */
export const withTaken = (kept: Kept, taken: Taken): Kept => {
  const [oldest, ...rest] = [...kept.taken, taken];
  return { first: kept.first, taken: oldest ? [oldest, ...rest.slice(1 - MOST)] : [] };
};
