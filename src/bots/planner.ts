import type { PackBones } from '../rules/bones';
import { drawBelow } from '../rules/chance';
import { tweetBone } from '../rules/pack';
import type { Run, Setup } from '../rules/types';
import { scoreOf } from '../rules/view';
import { bestOrder } from './board';
import { playRun } from './bot';
import { listenersOrder } from './outlook';
import type { Choice, Habits } from './player';
import { LISTENER, makePlayer, rightWords } from './player';

/** A whole run laid out beforehand, as only somebody who knows what will come could: where it is silent, the listener's way. */
type Plan = {
  /** What is said to whom. */
  readonly words: Readonly<Record<string, Choice>>;
  /** What the crews' nights on a fix are held to be worth; 0 is last of all. */
  readonly weights: Readonly<Record<string, number>>;
  readonly designs: Readonly<Record<string, string>>;
  /** Floor visits an evening. */
  readonly visits: number;
};

const habitsOf = ({ words, weights, designs, visits }: Plan): Habits => ({
  ...LISTENER,
  says: (run, tweet) => words[tweet.id] ?? rightWords(run, tweet),
  orders: (run) => (Object.keys(weights).length === 0 ? listenersOrder(run) : bestOrder(run, weights)),
  designs: (run, fix) => designs[fix.id] ?? LISTENER.designs?.(run, fix) ?? '',
  visits,
});

const BASE: Plan = { words: {}, weights: {}, designs: {}, visits: 3 };
const WEIGHTS = [0, 0.25, 0.5, 2, 4, 16];

const pick = <T>(items: readonly T[], seed: number, id: string): T | undefined =>
  items[drawBelow(Math.max(1, items.length), seed, 'bot', id)];

/** Another plan, one thing different: words to somebody, the worth of a fix, a design, the visits. */
const varied = (plan: Plan, run: Run, round: number): Plan => {
  const { seed } = run.setup;
  const by = <T>(items: readonly T[], what: string) => pick(items, seed, `plan/${round}/${what}`);
  const kind = drawBelow(10, seed, 'bot', `plan/${round}`);
  const fix = by(Object.keys(run.works.fixes), 'fix');
  if (kind < 5) {
    const tweet = by(Object.keys(run.tweets), 'tweet');
    if (tweet === undefined) return plan;
    const choices: Choice[] = [
      ...tweetBone(run.pack, tweet).replies.map(({ id }) => ({ reply: id })),
      'leave',
      'mute',
    ];
    return { ...plan, words: { ...plan.words, [tweet]: by(choices, 'choice') ?? 'leave' } };
  }
  if (fix !== undefined && kind < 8)
    return { ...plan, weights: { ...plan.weights, [fix]: by(WEIGHTS, 'weight') ?? 1 } };
  const issue = run.pack.issues.find(({ id }) => id === fix);
  const design = issue && by(issue.designs, 'design');
  if (issue && design && kind < 9) return { ...plan, designs: { ...plan.designs, [issue.id]: design.id } };
  return { ...plan, visits: drawBelow(4, seed, 'bot', `plan/${round}/visits`) };
};

/**
 * Tenths of a point that a planner makes of this very run, knowing all that will come: a search over what is said,
 * promised and built, from the listener's own way, keeping each change that gains, as many times as asked. It reads
 * as long as the listener does: judgement is compared, not haste.
 */
export const plannedScore = (setup: Setup, bones: PackBones, rounds: number): number => {
  let plan = BASE;
  let { run } = playRun(setup, bones, makePlayer(habitsOf(plan)));
  for (let round = 0; round < rounds; round++) {
    const next = varied(plan, run, round);
    const played = playRun(setup, bones, makePlayer(habitsOf(next))).run;
    if (scoreOf(played) < scoreOf(run)) continue;
    plan = next;
    run = played;
  }
  return scoreOf(run);
};
