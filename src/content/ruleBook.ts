import { BALANCE } from '../rules/balance';
import { FIT } from '../rules/fit';
import { replyPoints } from '../rules/reply';
import type { EvidenceId, Need, ReasonId, Verdict } from '../rules/words';
import { NEEDS, VERDICTS } from '../rules/words';
import type { Lang } from './langs';

/** A number of the rule book, with how it is to be written: points and shares come as whole ones and as 0–1. */
export type Figure = {
  readonly unit: 'points' | 'signed' | 'share' | 'minutes' | 'days' | 'number';
  readonly value: number;
};

/** One point of a curve: after which time, which share is left. */
export type CurvePoint = { readonly after: Figure; readonly share: Figure };

/** A rule of the game as the evidence page shows it: the numbers in its sentence, and the findings it leans on. */
export type RuleEntry = {
  readonly blanks: Readonly<Record<string, Figure>>;
  readonly evidence: readonly EvidenceId[];
  readonly curve?: readonly CurvePoint[];
};

const { minutes, days, share, number, points, signed } = {
  minutes: (value: number): Figure => ({ unit: 'minutes', value }),
  days: (value: number): Figure => ({ unit: 'days', value }),
  share: (hundredths: number): Figure => ({ unit: 'share', value: hundredths / 100 }),
  number: (value: number): Figure => ({ unit: 'number', value }),
  /** From tenths of a point; what the sentence says costs or earns has no sign. */
  points: (tenths: number): Figure => ({ unit: 'points', value: Math.abs(tenths) / 10 }),
  signed: (tenths: number): Figure => ({ unit: 'signed', value: tenths / 10 }),
};

const { reply, silence, promise, works, ship, loop, visit, writing, trust, stars, reference } = BALANCE;

const curveOf = (
  curve: readonly (readonly [number, number])[],
  unit: (value: number) => Figure,
): readonly CurvePoint[] =>
  curve.map(([after, thousandths]) => ({ after: unit(after), share: share(thousandths / 10) }));

/** Points of words at once, in tenths. */
const atOnce = (need: Need, verdict: Verdict): number => replyPoints(FIT[need][verdict].value, 0);

const allFits = NEEDS.flatMap((need) => VERDICTS.map((verdict) => atOnce(need, verdict)));
const takings = Object.values(writing);

/** Every rule of the game, in the order in which the page tells them; none of its numbers is typed here. */
export const RULES = {
  silence: {
    blanks: {
      loss: points(silence.loss),
      nights: number(silence.nights),
      half: share(silence.shareOnAnsweredIssue),
    },
    evidence: ['silence-worst'],
  },
  speed: {
    blanks: { gain: points(reply.gain) },
    evidence: ['speed-pays', 'within-the-hour'],
    curve: curveOf(reply.speed, minutes),
  },
  fit: {
    blanks: { worst: signed(Math.min(...allFits)), best: signed(Math.max(...allFits)) },
    evidence: ['fix-over-words', 'denial-fails', 'match-response', 'anger-needs-why'],
  },
  honestNo: {
    blanks: {
      no: points(atOnce('impossible', 'decline')),
      yes: points(atOnce('impossible', 'own')),
    },
    evidence: ['honest-no'],
  },
  words: { blanks: {}, evidence: ['words-capped'] },
  promise: {
    blanks: {
      dated: points(promise.kept.dated),
      soft: points(promise.kept.soft),
      days: days(promise.softDays),
    },
    evidence: ['paradox-limits'],
  },
  broken: {
    blanks: {
      dated: points(promise.broken.dated),
      soft: points(promise.broken.soft),
      discount: share(promise.discount),
      owned: share(promise.ownedMissShare),
    },
    evidence: ['double-deviation'],
  },
  capacity: {
    blanks: {
      crews: number(works.crews),
      least: number(Math.min(...works.efforts)),
      most: number(Math.max(...works.efforts)),
    },
    evidence: ['littles-law'],
  },
  ship: {
    blanks: {
      gain: points(ship.gain),
      story: days(reference.shipDays),
      effect: share(promise.effectToKeep),
    },
    evidence: ['justice', 'two-clocks'],
    curve: curveOf(ship.pace, days),
  },
  backlash: { blanks: { loss: points(ship.backlash) }, evidence: ['justice'] },
  loop: {
    blanks: { credit: points(loop.credit), brag: points(loop.brag), nothing: number(loop.nothing) },
    evidence: ['six-dimensions'],
  },
  v2: { blanks: { gain: points(ship.v2) }, evidence: ['no-second-paradox'] },
  second: { blanks: {}, evidence: ['one-crisp-reply'] },
  bait: {
    blanks: {
      mute: points(atOnce('bait', 'mute')),
      worst: points(Math.min(...VERDICTS.map((verdict) => atOnce('bait', verdict)))),
    },
    evidence: ['one-crisp-reply'],
  },
  attention: {
    blanks: {
      least: minutes(Math.min(...takings)),
      most: minutes(Math.max(...takings)),
      visit: minutes(visit.minutes),
      gain: number(visit.gain / works.crewDay),
      closing: number(works.closingGain / works.crewDay),
    },
    evidence: ['ceo-hours'],
  },
  followers: { blanks: {}, evidence: ['influencers'] },
  trust: {
    blanks: {
      start: number(trust.start),
      swing: number(trust.swing),
      broken: number(trust.broken / 1000),
    },
    evidence: ['double-deviation'],
  },
  stars: {
    blanks: { one: share(stars.at[0]), two: share(stars.at[1]), three: share(stars.at[2]) },
    evidence: [],
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
export type RuleId = keyof typeof RULES;
/** The rules' names, in the order of the page. */
export const RULE_IDS = Object.keys(RULES) as RuleId[];

/** One cell of the table of words: what it earns at once, and the reason shown for it. */
export type FitCell = { readonly verdict: Verdict; readonly points: Figure; readonly because: ReasonId };

/** Every answer to a need, in the order of the vocabulary. */
export const answersTo = (need: Need): readonly FitCell[] =>
  VERDICTS.map((verdict) => ({
    verdict,
    points: signed(atOnce(need, verdict)),
    because: FIT[need][verdict].because,
  }));

/** Minutes within which good words keep all of their points. */
export const FULL_WITHIN: Figure = minutes(reply.speed[0][0]);

type Lines = { readonly title: string; readonly lines: readonly string[] };

/** The words of the evidence page; `{blank}` stands for a number. */
export type RuleBook = {
  readonly title: string;
  readonly lead: string;
  readonly plainly: Lines;
  readonly rules: Readonly<
    Record<RuleId, { readonly name: string; readonly says: string; readonly ours: string }>
  >;
  readonly noFinding: string;
  readonly ours: string;
  readonly source: string;
  readonly table: Readonly<
    Record<'title' | 'lead' | 'need' | 'answer' | 'points' | 'why' | 'best' | 'each', string>
  >;
  readonly change: Lines;
  readonly unknown: Lines;
};

const BOOKS: Readonly<Record<Lang, () => Promise<{ readonly default: RuleBook }>>> = {
  en: () => import('./ruleBook.en.json'),
  es: () => import('./ruleBook.es.json'),
  hi: () => import('./ruleBook.hi.json'),
};

/** The evidence page's words in one language. */
export const loadRuleBook = async (lang: Lang): Promise<RuleBook> => (await BOOKS[lang]()).default;

/** A sentence with its blanks filled. */
export const fillBlanks = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);
