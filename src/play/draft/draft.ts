import type { Lang } from '../../content/langs';
import type { AuthorBone, PromiseBone, StoryBone } from '../../rules/bones';
import type { DesignTone, IssueKind, Need, Stance } from '../../rules/words';

/** A text in the languages in which it is written so far. */
export type Words = Readonly<Partial<Record<Lang, string>>>;

/** The most characters of one text that is still being written, far beyond what a pack may have. */
export const LONGEST_TEXT = 4000;

/** A text up to its longest, with no half of a character at its end. */
export const clipped = (text: string): string =>
  text.length <= LONGEST_TEXT ? text : text.slice(0, LONGEST_TEXT).replace(/[\ud800-\udbff]$/, '');

export type DraftReply = {
  readonly id: string;
  readonly text: Words;
  readonly stance: Stance;
  /** Only an `own` has one. */
  readonly promise: PromiseBone | null;
  readonly tempting: boolean;
};

export type DraftTweet = {
  readonly id: string;
  readonly name: Words;
  readonly handle: Words;
  readonly text: Words;
  readonly need: Need;
  readonly issue: string | null;
  /** Tenths, −10 to 10. */
  readonly mood: number;
  readonly author: AuthorBone;
  readonly replies: readonly DraftReply[];
};

export type DraftDesign = {
  readonly id: string;
  readonly name: Words;
  readonly note: Words;
  /** Tenths of the fix's effort. */
  readonly work: number;
  /** Hundredths of the complaint that it ends. */
  readonly effect: number;
  readonly tone: DesignTone;
  readonly v2: boolean;
};

export type DraftIssue = {
  readonly id: string;
  readonly name: Words;
  readonly kind: IssueKind;
  readonly drawing: string | null;
  /** Tenths, 5–15. */
  readonly severity: number;
  /** Crew-days in the mission that tells the pack in order. */
  readonly effort: number;
  readonly question: Words;
  readonly designs: readonly DraftDesign[];
  readonly shipped: Words;
  readonly credit: Words;
  readonly brag: Words;
  /** What comes back when the promise broke; an empty text gives the usual words. */
  readonly followUp: DraftTweet;
  readonly v2: DraftTweet | null;
};

/** What an author edits: looser than a pack, and every text may still be missing. */
export type Draft = {
  readonly draft: 1;
  /** The first is the one it is written in, the others are translations. */
  readonly langs: readonly Lang[];
  readonly name: Words;
  readonly about: Words;
  readonly issues: readonly DraftIssue[];
  readonly tweets: readonly DraftTweet[];
  /** Missions that came with an imported pack. */
  readonly stories: readonly StoryBone[];
  readonly missions: Readonly<Record<string, { readonly name: Words; readonly about: Words }>>;
};

/** The language that a draft is written in. */
export const mainLang = ({ langs }: Draft): Lang => langs[0] ?? 'en';

/** All tweets of a draft, those that come back too. */
export const everyTweet = ({ tweets, issues }: Draft): DraftTweet[] => [
  ...tweets,
  ...issues.flatMap(({ followUp, v2 }) => (v2 ? [followUp, v2] : [followUp])),
];

/** A text in one language, without spaces around it; empty where it is not written. */
export const textIn = (words: Words, lang: Lang): string => words[lang]?.trim() ?? '';

/** A handle made from a name, for whoever thought of none. */
export const handleFrom = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '') || name;

/** A text for showing: in this language, else in any that it is written in. */
export const anyText = (words: Words, lang: Lang): string =>
  textIn(words, lang) ||
  Object.values(words)
    .find((text) => text.trim() !== '')
    ?.trim() ||
  '';
