import type { PackBones } from '../../rules/bones';
import { FIT } from '../../rules/fit';
import { issueBone, tweetBone } from '../../rules/pack';
import type { DesignTone, Need, ReasonId, Verdict } from '../../rules/words';
import { LEFT, MUTED } from '../decisions';
import type { Choice, Digest } from './digest';
import { groupedBy } from './grouping';

/** One way to decide, and how the class took it. */
export type Taken = {
  /** An option's id, as in `Decision`. */
  readonly id: string;
  readonly count: number;
  /** Mean tenths of a point of those who took it; null if nobody did. */
  readonly points: number | null;
  /** What it mostly counted as, or by its stance would have; null for silence and for designs. */
  readonly verdict: Verdict | null;
  /** Why it helped or hurt; null for silence and for designs. */
  readonly because: ReasonId | null;
  /** How customers take a design; null for words. */
  readonly tone: DesignTone | null;
};

/** One thing that the class had to decide. */
export type ClassChoice = {
  readonly kind: Choice['kind'];
  /** A tweet's or a fix's id. */
  readonly id: string;
  /** What the author needed; null for a design. */
  readonly need: Need | null;
  /** How many came to it. */
  readonly faced: number;
  /** The most taken first; replies and designs that nobody took are there too. */
  readonly taken: readonly Taken[];
  /** 0–1: how often two students of the class, drawn by chance, both came to it and decided differently. */
  readonly split: number;
  /** Mean tenths of a point over those who came to it. */
  readonly points: number;
  /** Tenths of a point, below 0, of all who lost here, and how many they are. */
  readonly lost: number;
  readonly losers: number;
};

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, value) => sum + value, 0) / numbers.length;

/** The verdict that most of these counted as. */
const usual = (choices: readonly Choice[]): Verdict | null => {
  const counts = new Map<Verdict | null, number>();
  for (const { verdict } of choices) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

const becauseOf = (need: Need, id: string, verdict: Verdict | null): ReasonId | null => {
  if (verdict !== null) return FIT[need][verdict].because;
  return need === 'bait' && id === LEFT ? 'left-the-bait' : null;
};

const byCount = (a: Taken, b: Taken): number => b.count - a.count;

const onTweet = (choices: readonly Choice[], bones: PackBones, tweet: string): Taken[] => {
  const { need, replies } = tweetBone(bones, tweet);
  const all = [
    ...replies.map(({ id, stance }) => ({ id, stance })),
    ...[MUTED, LEFT].map((id) => ({ id, stance: null })),
  ];
  return all.flatMap(({ id, stance }) => {
    const own = choices.filter(({ chosen }) => chosen === id);
    if (own.length === 0 && stance === null) return [];
    const verdict = own.length === 0 ? stance : usual(own);
    const points = own.length === 0 ? null : mean(own.map((choice) => choice.points));
    return [{ id, count: own.length, points, verdict, because: becauseOf(need, id, verdict), tone: null }];
  });
};

const onDesign = (choices: readonly Choice[], bones: PackBones, issue: string): Taken[] => {
  const all = [
    ...issueBone(bones, issue).designs.map(({ id, tone }) => ({ id, tone })),
    { id: LEFT, tone: null },
  ];
  return all.flatMap(({ id, tone }) => {
    const own = choices.filter(({ chosen }) => chosen === id);
    if (own.length === 0 && id === LEFT) return [];
    const points = own.length === 0 ? null : mean(own.map((choice) => choice.points));
    return [{ id, count: own.length, points, verdict: null, because: null, tone: tone ?? null }];
  });
};

const pairs = (count: number): number => (count * (count - 1)) / 2;

/** Everything that these runs of one pack decided about tweets and designs, in order of first meeting. */
export const classChoices = (digests: readonly Digest[], bones: PackBones): ClassChoice[] => {
  const met = groupedBy(
    digests.flatMap(({ choices }) => choices),
    ({ kind, id }) => `${kind} ${id}`,
  );
  return [...met.values()].map((choices) => {
    const { kind, id } = choices[0] as Choice;
    const losses = choices.filter(({ points }) => points < 0);
    const taken = (kind === 'tweet' ? onTweet : onDesign)(choices, bones, id).sort(byCount);
    const alike = taken.reduce((sum, { count }) => sum + pairs(count), 0);
    return {
      kind,
      id,
      need: kind === 'tweet' ? tweetBone(bones, id).need : null,
      faced: choices.length,
      taken,
      split: (pairs(choices.length) - alike) / Math.max(1, pairs(digests.length)),
      points: mean(choices.map(({ points }) => points)),
      lost: losses.reduce((sum, { points }) => sum + points, 0),
      losers: losses.length,
    };
  });
};

/** The decisions that split the class most, the most first; none on which all agreed. */
export const mostSplit = (choices: readonly ClassChoice[], most: number): ClassChoice[] =>
  choices
    .filter(({ split }) => split > 0)
    .sort((a, b) => b.split - a.split)
    .slice(0, most);

/** The decisions that took most from the class: what all lost there, not made good by those who won. */
export const worstMoments = (choices: readonly ClassChoice[], most: number): ClassChoice[] =>
  choices
    .filter(({ losers }) => losers > 0)
    .sort((a, b) => a.lost - b.lost)
    .slice(0, most);

/** The way to decide that took most from the class in all; null where none took anything. */
export const costliest = ({ taken }: ClassChoice): Taken | null => {
  const cost = ({ points, count }: Taken): number => (points ?? 0) * count;
  const [worst] = taken.toSorted((a, b) => cost(a) - cost(b));
  return worst && cost(worst) < 0 ? worst : null;
};
