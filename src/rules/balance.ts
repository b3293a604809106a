import type { Need, PaceId, Stance } from './words';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Every number of the rule book, with its unit; tuned with the balance report, never by feel. */
export const BALANCE = {
  /** Released rules never change under an edition's name. */
  edition: 1,

  /** The stories' own times, drawn wherever a clock is drawn: minutes to the reply, days to the fix. */
  reference: { replyMinutes: 24, shipDays: 6 },

  time: {
    /** Seconds. */
    minute: MINUTE,
    hour: HOUR,
    day: DAY,
    /** Seconds after an evening's beginning at which the crews work and promises fall due. */
    nightFallsAfter: 6 * HOUR,
    /** Real milliseconds for which a night is shown where it does not wait for the player. */
    nightShown: 4000,
    /** Seconds with nothing open, due or to come after which an evening ends itself. */
    quietEndsAfter: 3 * MINUTE,
    /** Hundredths of the evening after which nothing new arrives. */
    lastArrival: 75,
  },

  /**
   * In-game seconds per real second while nothing is read, while something is; and those each opened card costs.
   * Whether what would pass by itself, a night or a notice, waits for the player instead.
   */
  pace: {
    standard: { idle: 60, reading: 20, perCard: 0, waits: false },
    relaxed: { idle: 30, reading: 8, perCard: 0, waits: false },
    brisk: { idle: 120, reading: 30, perCard: 0, waits: false },
    untimed: { idle: 60, reading: 0, perCard: 4 * MINUTE, waits: true },
  } satisfies Record<PaceId, { idle: number; reading: number; perCard: number; waits: boolean }>,

  /** Minutes that the CEO is busy. */
  writing: {
    own: 3,
    ask: 2,
    decline: 4,
    correct: 4,
    thank: 1,
    joke: 1,
    handoff: 1,
    excuse: 1,
    blame: 1,
    stall: 1,
    boilerplate: 1,
    snap: 1,
  } satisfies Record<Stance, number>,
  announcing: 1,
  owningAMiss: 3,

  visit: {
    /** Minutes. */
    minutes: 8,
    /** Fortieths of a crew-day. */
    gain: 10,
  },

  works: {
    crews: 3,
    /** Fortieths of a crew-day that a crew builds in a night. */
    crewDay: 40,
    /** Crew-days; one is drawn for each issue. */
    efforts: [1, 1, 2, 2, 3, 3, 4, 6],
    /** Nights after which a forecast gives up. */
    horizon: 14,
    /** A question rises when done × this reaches the effort. */
    questionAt: 3,
    /** Crew-days of a second, small version; it asks nothing. */
    v2Effort: 1,
    /** Hundredths of what the first version left that it ends. */
    v2Effect: 100,
    /** What a foolish yes puts on the board: crew-days, and hundredths of the complaint that building it ends. */
    phantom: {
      personal: { effort: 1, effect: 100 },
      rumour: { effort: 2, effect: 0 },
      unclear: { effort: 3, effect: 0 },
      impossible: { effort: 8, effect: 0 },
    } satisfies Partial<Record<Need, { effort: number; effect: number }>>,
    /** Fortieths of a crew-day given to the builders for each minute left when the feed closes. */
    closingGain: 1,
  },

  promise: {
    /** Days. */
    softDays: 10,
    /** Hundredths of effect below which a fix keeps no promise and closes no loop. */
    effectToKeep: 60,
    /** Hundredths of effect below which a first version draws no v2. */
    effectForV2: 30,
    /** Tenths of a point. */
    kept: { soft: 600, dated: 1500 },
    broken: { soft: -1200, dated: -2400 },
    /** Hundredths left of the loss when the miss was owned before the date. */
    ownedMissShare: 50,
    /** Hundredths that an `own` is worth, for each promise broken before. */
    discount: 85,
    /** Evenings after which the author of a broken promise is back, and the customer of a first version. */
    followUpAfter: 1,
    v2After: 1,
    /** Minutes of their evening at which they write. */
    followUpMinute: 2,
    v2Minute: 3,
  },

  reply: {
    /** Tenths of a point at fit 1. */
    gain: 600,
    loss: 800,
    /** [minutes from arrival to sending, thousandths of the points that remain]. Evidence: speed-pays, within-the-hour. */
    speed: [
      [6, 1000],
      [24, 800],
      [60, 500],
      [24 * 60, 250],
      [72 * 60, 100],
    ],
  },

  silence: {
    /** Tenths of a point a night. */
    loss: -400,
    nights: 3,
    /** Hundredths of the loss when another card of the issue was answered. */
    shareOnAnsweredIssue: 50,
  },

  ship: {
    /** Tenths of a point at severity 1, effect 1, pace 1. */
    gain: 4500,
    /** [days from first complaint, the first counted as 1; thousandths]. Story: six days. */
    pace: [
      [2, 1200],
      [6, 1000],
      [12, 500],
      [20, 250],
    ],
    /** Tenths of a point at severity 1 when a harsh design ships. */
    backlash: -3600,
    v2: 800,
  },

  /** Tenths of a point for telling what shipped. */
  loop: { credit: 400, brag: -100, nothing: 0 },

  mood: {
    /** Thousandths. */
    perFit: 60,
    silentNight: -300,
    heat: -40,
    shipped: 500,
    keptInTime: 300,
    backlash: -700,
    broken: -900,
    missOwned: 400,
    credited: 200,
    bragged: -150,
    /** Thousandths that remain after a night: a half-life of two days. */
    nightly: 707,
  },

  trust: {
    start: 50,
    /** Trust points at a mean mood of 1. */
    swing: 60,
    /** Voices of mood 0 added to the mean. */
    neutralVoices: 1,
    /** Thousandths of a trust point for each broken promise; half once the miss is owned. */
    broken: 8000,
    /** Thousandths that remain after a night: a half-life of three days. */
    nightly: 794,
  },

  heat: {
    /** Minutes open, within one evening, at which a card heats by a step; a night is one step more. */
    steps: [15, 30],
    most: 5,
    /** Likes and me-toos drawn at each step: from 0 to this, times the step. */
    likes: 9,
    meToos: 3,
  },

  /** Further customers of an issue that no fix has ended; the feed quietens by what was built. */
  echo: {
    /** Days after an issue's first complaint before which nobody else writes. */
    after: 3,
    /** Hundredths of chance an evening, by the share of the complaint that is left. */
    chance: 40,
    /** Most of them an evening. */
    most: 2,
    /** Minutes of the evening within which they write. */
    from: 4,
    within: 36,
  },

  stars: {
    /** Hundredths of the reference score. */
    at: [50, 75, 95],
  },
} as const;

/** A mission drawn from the pack by the seed; each list is by day, its last number holds for every later day. */
export type Drawn = {
  readonly days: number;
  readonly eveningMinutes: number;
  /** New issues that a customer first brings up. */
  readonly issues: readonly number[];
  /** Of those, in hundredths, how many arrive as a vague complaint where the pack has one. */
  readonly unclear: number;
  /** Cards with no issue behind them. */
  readonly others: readonly number[];
  /** Days, first and last, on which those are the loud kind before any other: rumour, bait, praise. */
  readonly loud?: readonly [from: number, to: number];
  /** The day whose first new issue is one of safety; there is none before it. */
  readonly scare?: number;
  /** Whether issues that no fix has ended bring further customers: see `echo`. */
  readonly echoes?: true;
};

const SPRINT: Drawn = {
  days: 5,
  eveningMinutes: 60,
  issues: [3, 2, 1, 1, 0],
  unclear: 25,
  others: [1, 2, 3, 3, 4],
};

/** Missions without a story. Lengths: Sprint at most 8 real minutes, Season at most 18; a Daily is a Sprint. */
export const DRAWN_MISSIONS: Readonly<Record<string, Drawn>> = {
  sprint: SPRINT,
  daily: SPRINT,
  // An easy start, a loud middle, a safety scare, and an end as quiet as what was built.
  season: {
    days: 10,
    eveningMinutes: 60,
    issues: [2, 2, 2, 1, 1, 2, 1, 1, 1, 0],
    unclear: 25,
    others: [1, 2, 3, 5, 5, 4, 3, 2, 2, 2],
    loud: [4, 6],
    scare: 6,
    echoes: true,
  },
};
