/** What would truly help the author of a tweet. */
export const NEEDS = [
  'flaw',
  'misuse',
  'unclear',
  'personal',
  'impossible',
  'rumour',
  'praise',
  'bait',
  'danger',
] as const;
export type Need = (typeof NEEDS)[number];

/** What a reply does, whatever its words. */
export const STANCES = [
  'own',
  'ask',
  'decline',
  'handoff',
  'thank',
  'correct',
  'joke',
  'excuse',
  'blame',
  'stall',
  'boilerplate',
  'snap',
] as const;
export type Stance = (typeof STANCES)[number];

/** What the ledger and the debrief may call an answer: a stance, an `own` the board could not keep, or a mute. */
export const VERDICTS = [...STANCES, 'overpromise', 'mute'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a verdict helps or harms; each is worded in the content and names its evidence. */
export const REASONS = [
  'owned-a-real-flaw',
  'owned-the-danger-first',
  'promised-what-cannot-be',
  'promised-one-persons-case',
  'promised-before-asking',
  'owned-a-falsehood',
  'promised-where-thanks-was-due',
  'fed-the-bait',
  'date-the-board-denied',
  'asked-what-was-unclear',
  'asked-what-was-clear',
  'asked-in-an-emergency',
  'said-an-honest-no',
  'refused-what-could-be-fixed',
  'handed-to-a-named-solver',
  'handed-off-the-root-cause',
  'thanked-and-fixed-nothing',
  'thanked-who-praised',
  'corrected-a-falsehood',
  'denied-a-real-fault',
  'joked-in-good-company',
  'joked-at-a-cost',
  'made-an-excuse',
  'passed-the-buck',
  'stalled',
  'spoke-like-a-press-office',
  'snapped-at-a-customer',
  'left-the-bait',
  'silenced-a-complaint',
] as const;
export type ReasonId = (typeof REASONS)[number];

/** Findings that a rule may lean on; worded with source and confidence in the content. */
export const EVIDENCE = [
  'speed-pays',
  'within-the-hour',
  'two-clocks',
  'silence-worst',
  'fix-over-words',
  'denial-fails',
  'words-capped',
  'match-response',
  'six-dimensions',
  'justice',
  'paradox-limits',
  'no-second-paradox',
  'double-deviation',
  'one-crisp-reply',
  'anger-needs-why',
  'influencers',
  'ceo-hours',
  'littles-law',
  'honest-no',
] as const;
export type EvidenceId = (typeof EVIDENCE)[number];

export const FIX_STATES = ['heard', 'listed', 'building', 'question', 'shipped'] as const;
export type FixState = (typeof FIX_STATES)[number];

/** `first`: arrives by the schedule; `followUp`: after a broken promise; `v2`: after a first version shipped. */
export const TWEET_ROLES = ['first', 'followUp', 'v2'] as const;
export type TweetRole = (typeof TWEET_ROLES)[number];

/** What kind of work a fix is; the stage draws it so. */
export const ISSUE_KINDS = ['software', 'service', 'policy', 'hardware', 'safety'] as const;
export type IssueKind = (typeof ISSUE_KINDS)[number];

/** How customers take a design: `harsh` angers them, `cheap` hardly helps. */
export const DESIGN_TONES = ['kind', 'harsh', 'cheap'] as const;
export type DesignTone = (typeof DESIGN_TONES)[number];

export const AUTHOR_KINDS = ['customer', 'colleague', 'critic', 'journalist', 'owner', 'fan'] as const;
export type AuthorKind = (typeof AUTHOR_KINDS)[number];

export const PACES = ['standard', 'relaxed', 'brisk', 'untimed'] as const;
export type PaceId = (typeof PACES)[number];

export const ANNOUNCEMENTS = ['credit', 'brag', 'nothing'] as const;
export type Announcement = (typeof ANNOUNCEMENTS)[number];

export const PROMISE_STATES = ['open', 'kept', 'broken'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

/** Why an action was not legal; the interface words each. */
export const REFUSALS = [
  'unknown-action',
  'bad-time',
  'run-over',
  'not-evening',
  'busy',
  'not-writing',
  'unknown-tweet',
  'tweet-not-arrived',
  'tweet-gone',
  'not-opened',
  'unknown-reply',
  'already-muted',
  'unknown-issue',
  'unknown-fix',
  'not-heard',
  'already-listed',
  'not-listed',
  'bad-rank',
  'not-buildable',
  'visited-today',
  'no-question',
  'not-visited',
  'unknown-design',
  'nothing-to-announce',
  'unknown-announcement',
  'unknown-promise',
  'nothing-missed',
] as const;
export type Refusal = (typeof REFUSALS)[number];
