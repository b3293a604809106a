import type { AuthorKind, DesignTone, IssueKind, Need, Stance, TweetRole } from './words';

/** What an `own` reply says about time: an upcoming release, or a weekday `days` evenings from now (2–6). */
export type PromiseBone = { readonly kind: 'soft' } | { readonly kind: 'dated'; readonly days: number };

export type ReplyBone = {
  readonly id: string;
  readonly stance: Stance;
  /** Only on `own`. */
  readonly promise?: PromiseBone;
  /** The wrong reply that its author expects most players to be drawn to. */
  readonly tempting?: true;
};

export type AuthorBone = {
  readonly kind: AuthorKind;
  /** Never changes points. */
  readonly followers: number;
  /** Which of the town's people this is; never changes points. */
  readonly person?: number;
};

export type TweetBone = {
  readonly id: string;
  readonly role: TweetRole;
  readonly need: Need;
  /** The root cause behind it: always on `flaw`, `misuse`, `danger`; on `unclear` when asking uncovers one. */
  readonly issue?: string;
  /** Tenths, −10 to 10, when it is written. */
  readonly mood: number;
  readonly author: AuthorBone;
  readonly replies: readonly ReplyBone[];
};

export type DesignBone = {
  readonly id: string;
  /** Tenths of the fix's effort that this design takes, 1–20. */
  readonly work: number;
  /** Hundredths of the complaint that it ends, 0–100. */
  readonly effect: number;
  readonly tone: DesignTone;
  /** Whether the first version leaves something that the issue's v2 tweet will name. */
  readonly v2?: true;
};

export type IssueBone = {
  readonly id: string;
  readonly kind: IssueKind;
  /** What its fix is drawn as; the rules do not read it. */
  readonly drawing?: string;
  /** Tenths, 5–15. */
  readonly severity: number;
  /** Two or three; the first is what the builders would do if nobody asked. */
  readonly designs: readonly DesignBone[];
  /** The tweet that comes back when a promise on this issue breaks. */
  readonly followUp: string;
  /** The tweet that a first version with `v2` draws. */
  readonly v2?: string;
};

/** A tweet that a mission puts at an exact minute of a day's evening. */
export type Cue = { readonly day: number; readonly minute: number; readonly tweet: string };

/** A mission told frame by frame; generated missions are numbers in balance.ts. */
export type StoryBone = {
  readonly id: string;
  readonly days: number;
  readonly eveningMinutes: number;
  /** The clock stands still until the first card is opened, and each new thing is explained when it comes. */
  readonly guided?: true;
  readonly cues: readonly Cue[];
  /** Crew-days by issue, where the story fixes what is otherwise drawn. */
  readonly efforts: Readonly<Record<string, number>>;
};

/** All of a pack that the rules see: ids and numbers, no words. */
export type PackBones = {
  readonly id: string;
  readonly version: number;
  readonly issues: readonly IssueBone[];
  readonly tweets: readonly TweetBone[];
  readonly stories: readonly StoryBone[];
};
