import { FIT } from '../rules/fit';
import type { EvidenceId, Need, Stance } from '../rules/words';
import type { Lang } from './langs';
import { REASON_EVIDENCE } from './reasons';

/** Two forms of equal make: whoever takes one before playing takes the other after it. */
export const FORMS = ['A', 'B'] as const;
export type Form = (typeof FORMS)[number];

/** What each form asks once: to fix, to refuse, to set straight, to hand over, to ask, to leave alone. */
export const CHECKED = ['flaw', 'impossible', 'rumour', 'personal', 'unclear', 'bait'] as const;
export type Checked = (typeof CHECKED)[number] & Need;

/** A tweet with two possible answers, one that helps and one that only sounds so. */
export type CheckItem = {
  readonly id: string;
  readonly form: Form;
  readonly need: Checked;
  /** What the bad answer does; the good one does what the need asks for. */
  readonly bad: Stance;
  /** Whether the good answer stands first on the page. */
  readonly goodFirst: boolean;
};

/** All items, each form in the order in which it is asked. */
export const CHECK_ITEMS: readonly CheckItem[] = [
  { id: 'bus-sign', form: 'A', need: 'flaw', bad: 'excuse', goodFirst: false },
  { id: 'bakery-rye', form: 'A', need: 'impossible', bad: 'own', goodFirst: true },
  { id: 'app-giving-up', form: 'A', need: 'unclear', bad: 'own', goodFirst: true },
  { id: 'cafe-taste', form: 'A', need: 'bait', bad: 'joke', goodFirst: false },
  { id: 'landlord-deposit', form: 'A', need: 'personal', bad: 'stall', goodFirst: false },
  { id: 'school-photos', form: 'A', need: 'rumour', bad: 'own', goodFirst: true },
  { id: 'library-box', form: 'B', need: 'flaw', bad: 'excuse', goodFirst: true },
  { id: 'app-trial', form: 'B', need: 'personal', bad: 'stall', goodFirst: false },
  { id: 'bus-doorstep', form: 'B', need: 'impossible', bad: 'own', goodFirst: false },
  { id: 'bakery-frozen', form: 'B', need: 'rumour', bad: 'own', goodFirst: true },
  { id: 'house-heating', form: 'B', need: 'unclear', bad: 'own', goodFirst: false },
  { id: 'school-holidays', form: 'B', need: 'bait', bad: 'joke', goodFirst: true },
];

/** The items of a form, in order. */
export const itemsOf = (form: Form): readonly CheckItem[] => CHECK_ITEMS.filter((item) => item.form === form);

const BEST = {
  flaw: 'own',
  impossible: 'decline',
  rumour: 'correct',
  personal: 'handoff',
  unclear: 'ask',
  bait: 'mute',
} as const;

/** The finding nearest to what the item asks for. */
export const findingOf = ({ need }: CheckItem): EvidenceId => REASON_EVIDENCE[FIT[need][BEST[need]].because];

/** Tenths of fit that the good and the bad answer have in the rules. */
export const fitsOf = ({ need, bad }: CheckItem): { readonly good: number; readonly bad: number } => ({
  good: FIT[need][BEST[need]].value,
  bad: FIT[need][bad].value,
});

/** An item's words; a good answer of null is to say nothing. */
export type CheckWords = {
  readonly to: string;
  readonly name: string;
  readonly handle: string;
  readonly text: string;
  readonly good: string | null;
  readonly bad: string;
};
export type CheckTexts = Readonly<Record<string, CheckWords>>;

const TEXTS: Readonly<Record<Lang, () => Promise<{ readonly default: CheckTexts }>>> = {
  en: () => import('./check.en.json'),
  es: () => import('./check.es.json'),
  hi: () => import('./check.hi.json'),
};

/** The words of all items in one language. */
export const loadCheck = async (lang: Lang): Promise<CheckTexts> => (await TEXTS[lang]()).default;
