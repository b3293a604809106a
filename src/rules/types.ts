import type { Cue, PackBones } from './bones';
import type {
  Announcement,
  FixState,
  Need,
  PaceId,
  PromiseState,
  ReasonId,
  Refusal,
  TweetRole,
  Verdict,
} from './words';

/** All that decides a run besides the player; a link holds exactly this. */
export type Setup = {
  readonly edition: number;
  readonly pack: string;
  readonly mission: string;
  readonly days: number;
  /** 32 bits, unsigned. */
  readonly seed: number;
  readonly pace: PaceId;
};

/** What a player wants; `at` is in whole in-game seconds since the run began and equals the run's `now`. */
export type Action = { readonly at: number } & Intent;

/** An action before `play` has stamped its time. */
export type Intent =
  | { readonly kind: 'open'; readonly tweet: string }
  | { readonly kind: 'reply'; readonly tweet: string; readonly reply: string }
  | { readonly kind: 'takeBack' }
  | { readonly kind: 'mute'; readonly tweet: string }
  | { readonly kind: 'list'; readonly issue: string }
  | { readonly kind: 'rank'; readonly fix: string; readonly to: number }
  | { readonly kind: 'visit'; readonly fix: string }
  | { readonly kind: 'answer'; readonly fix: string; readonly design: string }
  | { readonly kind: 'closeFeed' }
  | { readonly kind: 'announce'; readonly fix: string; readonly choice: Announcement }
  | { readonly kind: 'ownMiss'; readonly promise: string };

/** What the CEO said and what came of it. */
export type Answer = {
  /** The reply's id in the pack; null for a mute. */
  readonly reply: string | null;
  readonly verdict: Verdict;
  readonly because: ReasonId;
  readonly sentAt: number;
  /** Minutes from arrival to sending. */
  readonly minutes: number;
  /** Tenths. */
  readonly points: number;
};

export type Tweet = {
  /** The id of its bone in the pack. */
  readonly id: string;
  readonly role: TweetRole;
  readonly need: Need;
  readonly issue: string | null;
  readonly arrivedAt: number;
  /** The order in which the replies are shown, by id; shuffled by the run's seed. */
  readonly replyOrder: readonly string[];
  openedAt: number | null;
  answer: Answer | null;
  /** Steps 0–5. */
  heat: number;
  likes: number;
  meToos: number;
  /** Nights it has waited in vain. */
  silentNights: number;
  /** The author has given up. */
  gone: boolean;
  /** Thousandths, −1000 to 1000. */
  mood: number;
};

export type Fix = {
  /** An issue's id, `issue~v2`, or `tweet~phantom`. */
  readonly id: string;
  readonly issue: string | null;
  /** The foolish yes that a phantom came from. */
  readonly phantomOf: string | null;
  readonly v2: boolean;
  state: FixState;
  /** Fortieths of a crew-day. */
  effort: number;
  /** Fortieths of a crew-day. */
  done: number;
  /** The day whose evening or night raised the question, answered or not; 0 before. */
  raisedDay: number;
  /** The day of the last floor visit, 0 for none. */
  visitedDay: number;
  /** The CEO stands before the open question, or did. */
  questionHeard: boolean;
  design: string | null;
  /** Hundredths of the complaint that it ends. */
  effect: number;
  /** The day of the first complaint: the ship clock's zero. */
  readonly firstDay: number;
  /** The day it reaches customers, the first day counted as 1 → a ship clock of `shippedDay − firstDay + 1` days. */
  shippedDay: number | null;
  announced: Announcement | null;
};

/** What an `own` said that will be there, and by when. */
export type Pledge = {
  /** The tweet that it answered. */
  readonly id: string;
  readonly fix: string;
  readonly kind: 'soft' | 'dated';
  readonly madeDay: number;
  /** Kept if the fix reaches customers on this day or before. */
  readonly dueDay: number;
  state: PromiseState;
  settledDay: number | null;
  /** The CEO has owned that it will be, or was, missed. */
  missOwned: boolean;
};

/** The crews' list and what is on it; the forecast copies just this. */
export type Works = { list: string[]; fixes: Record<string, Fix> };

/** Rules that may write to the ledger; each is the file of that name. */
export const LEDGER_RULES = [
  'reply',
  'silence',
  'ship',
  'backlash',
  'promiseKept',
  'promiseBroken',
  'loop',
  'v2',
] as const;
export type LedgerRule = (typeof LEDGER_RULES)[number];

export type LedgerEntry = {
  readonly at: number;
  readonly cause: { readonly kind: 'tweet' | 'promise' | 'fix'; readonly id: string };
  readonly rule: LedgerRule;
  /** Tenths of a point. */
  readonly points: number;
};

/** What the CEO is in the middle of. */
export type Doing =
  | { readonly kind: 'reply'; readonly tweet: string; readonly reply: string }
  | { readonly kind: 'visit'; readonly fix: string; readonly toAnswer: boolean }
  | { readonly kind: 'announce'; readonly fix: string; readonly choice: Announcement }
  | { readonly kind: 'ownMiss'; readonly promise: string };

/** Ranks are the order in which things due in the same second happen. */
export const DUE_KINDS = [
  'finishes',
  'arrives',
  'heats',
  'quietEnds',
  'eveningEnds',
  'nightFalls',
  'dayBegins',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];
export type Due = { readonly at: number; readonly kind: DueKind; readonly id: string };

export type Phase = 'evening' | 'night' | 'over';

/** One game in progress, plain JSON; only `apply` and `advance` change it. */
export type Run = {
  readonly setup: Setup;
  /** Shared between copies, never changed. */
  readonly pack: PackBones;
  readonly eveningMinutes: number;
  /** Seconds since the run began; the evening of day d begins at (d − 1) × 86,400. */
  now: number;
  day: number;
  phase: Phase;
  /** A heap by (at, rank of kind, id). */
  agenda: Due[];
  /** First arrivals, sorted by (day, minute). */
  readonly schedule: readonly Cue[];
  /** How many of the schedule are on the agenda already. */
  scheduled: number;
  /** Arrivals still on the agenda for this evening. */
  toCome: number;
  /** Later arrivals that the run itself caused. */
  returns: Cue[];
  /** Since when nothing is open, due or to come this evening. */
  quietSince: number | null;
  busy: { readonly until: number; readonly doing: Doing } | null;
  tweets: Record<string, Tweet>;
  /** Arrived and neither answered nor gone, in order of arrival; muted ones stay until they are gone. */
  waiting: string[];
  works: Works;
  promises: Record<string, Pledge>;
  ledger: LedgerEntry[];
  /** Promises broken so far. */
  broken: number;
  /** Thousandths of a trust point, from broken promises. */
  grudge: number;
  /** 0–100 at the start and after each night. */
  trustByDay: number[];
  /** The board has called: nothing more can be done. */
  called: boolean;
};

/** What happened, for views to perform and tests to print. */
export type Fact =
  | { kind: 'dayBegan'; at: number; day: number }
  | { kind: 'tweetArrived'; at: number; tweet: string }
  | { kind: 'tweetHeated'; at: number; tweet: string; heat: number; likes: number; meToos: number }
  | { kind: 'tweetGone'; at: number; tweet: string }
  | { kind: 'cardOpened'; at: number; tweet: string }
  | { kind: 'issueHeard'; at: number; fix: string }
  | { kind: 'writingBegan'; at: number; doing: Doing; until: number }
  | { kind: 'replyTakenBack'; at: number; tweet: string }
  | { kind: 'replySent'; at: number; tweet: string; answer: Answer; second: boolean }
  | { kind: 'tweetMuted'; at: number; tweet: string }
  | { kind: 'promiseMade'; at: number; promise: string; overpromise: boolean }
  | { kind: 'promiseKept'; at: number; promise: string }
  | { kind: 'promiseBroken'; at: number; promise: string }
  | { kind: 'missOwned'; at: number; promise: string }
  | { kind: 'fixListed'; at: number; fix: string }
  | { kind: 'listReordered'; at: number; list: readonly string[] }
  | { kind: 'visitBegan'; at: number; fix: string; until: number }
  | { kind: 'visitEnded'; at: number; fix: string; gained: number }
  | { kind: 'fixProgressed'; at: number; fix: string; done: number; effort: number }
  | { kind: 'questionRaised'; at: number; fix: string }
  | { kind: 'questionAnswered'; at: number; fix: string; design: string }
  | { kind: 'fixShipped'; at: number; fix: string; days: number }
  | { kind: 'loopClosed'; at: number; fix: string; choice: Announcement }
  | { kind: 'feedClosed'; at: number; minutesLeft: number; byItself: boolean }
  | { kind: 'eveningEnded'; at: number; day: number }
  | { kind: 'nightFell'; at: number; day: number }
  | { kind: 'trustMoved'; at: number; from: number; to: number }
  | { kind: 'boardCalled'; at: number }
  | { kind: 'runEnded'; at: number }
  | { kind: 'scored'; at: number; entry: LedgerEntry };

/** Either what happened, or why nothing did. */
export type Outcome = { readonly facts: Fact[] } | { readonly refused: Refusal };
