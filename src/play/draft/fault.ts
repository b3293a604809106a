import type { Lang } from '../../content/langs';
import { LIMITS } from '../../content/schema';

/** Faults that keep a pack from being played. */
export const DRAFT_ERRORS = [
  'no-tweets',
  'text-empty',
  'text-long',
  'text-markup',
  'few-replies',
  'no-issue',
  'no-wrong-reply',
  'good-tempting',
  'two-tempting',
  'no-when',
  'date-missing',
  'date-not-promised',
  'few-designs',
  'refused',
] as const;
/** What could be better in a pack that can be played. */
export const DRAFT_ADVICE = [
  'no-good-reply',
  'no-tempting',
  'only-dated',
  'nobody-complains',
  'designs-alike',
  'few-tweets',
  'mostly-own',
  'same-need',
  'longest-right',
  'first-right',
] as const;
export type DraftErrorCode = (typeof DRAFT_ERRORS)[number];
export type DraftAdviceCode = (typeof DRAFT_ADVICE)[number];

/** Kinds of texts, each with a name and a longest length in code points. */
export const TEXT_KINDS = {
  packName: LIMITS.name,
  about: LIMITS.sentence,
  issueName: LIMITS.issueName,
  question: LIMITS.sentence,
  designName: LIMITS.sentence,
  designNote: LIMITS.sentence,
  shipped: LIMITS.sentence,
  credit: LIMITS.sentence,
  brag: LIMITS.sentence,
  author: LIMITS.name,
  handle: LIMITS.name,
  tweet: LIMITS.tweet,
  reply: LIMITS.reply,
} as const;
export type TextKind = keyof typeof TEXT_KINDS;

/** A field of the pack itself, of an issue or of a tweet; `lang` where it is one language's text. */
export type Place = { readonly of: string; readonly field: string; readonly lang: Lang | null };
/** The place of what belongs to the pack as a whole. */
export const WHOLE = 'pack';

export type Fault = {
  readonly code: DraftErrorCode | DraftAdviceCode;
  readonly place: Place;
  readonly values: Readonly<Record<string, string | number>>;
  /** What kind of text it is about, to be named in the reader's language. */
  readonly kind?: TextKind;
};

const ERRORS: ReadonlySet<string> = new Set(DRAFT_ERRORS);

/** Whether a fault keeps the pack from being played. */
export const isError = ({ code }: Fault): boolean => ERRORS.has(code);

/** How long a text is, in code points. */
export const lengthOf = (text: string): number => [...text].length;

/** How far an issue or a tweet is. */
export const STATES = ['error', 'advice', 'ready'] as const;
export type State = (typeof STATES)[number];

/** The faults of one issue with what comes back on it, or of one tweet. */
export const faultsAt = (faults: readonly Fault[], ...ids: readonly string[]): readonly Fault[] =>
  faults.filter(({ place }) => ids.includes(place.of));

/** How far something with these faults is. */
export const stateOf = (faults: readonly Fault[]): State =>
  faults.some(isError) ? 'error' : faults.length > 0 ? 'advice' : 'ready';
