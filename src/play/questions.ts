import { BALANCE } from '../rules/balance';
import { issueBone } from '../rules/pack';
import type { Fix, Run, Tweet } from '../rules/types';
import { endsTheComplaint } from '../rules/view';
import { attentionOf } from './attention';

export const QUESTION_IDS = [
  'silence',
  'broken',
  'overpromise',
  'phantom',
  'rumour',
  'bait',
  'harsh',
  'weak',
  'standstill',
  'bigFirst',
  'fastWrong',
  'noPromise',
  'secondVersion',
  'honestNo',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/** A question to think about that this run raises, and whom or what it is about. */
export type Question = {
  readonly id: QuestionId;
  /** Tenths of a point that hang on it: what weighs more is asked first. */
  readonly weight: number;
  readonly tweet?: string;
  readonly fix?: string;
  /** Nights, minutes or people, as the question needs. */
  readonly n?: number;
};

const lostOn = (run: Run, kind: 'tweet' | 'promise' | 'fix', id: string): number =>
  -run.ledger
    .filter(({ cause, points }) => cause.kind === kind && cause.id === id && points < 0)
    .reduce((sum, { points }) => sum + points, 0);

const heaviest = <T>(items: readonly T[], weigh: (item: T) => number): T | undefined =>
  items.toSorted((a, b) => weigh(b) - weigh(a))[0];

type Seen = { readonly run: Run; readonly tweets: readonly Tweet[]; readonly fixes: readonly Fix[] };

const onTweet = (
  { run, tweets }: Seen,
  id: QuestionId,
  fits: (tweet: Tweet) => boolean,
  weigh: (tweet: Tweet) => number = (tweet) => lostOn(run, 'tweet', tweet.id),
): Question | null => {
  const tweet = heaviest(tweets.filter(fits), weigh);
  return tweet ? { id, weight: weigh(tweet), tweet: tweet.id } : null;
};

const toneOf = (run: Run, { issue, design }: Fix): string | undefined =>
  issue === null ? undefined : issueBone(run.pack, issue).designs.find(({ id }) => id === design)?.tone;

/** The loud were served first, by five minutes or more on the mean. */
const bigFirst = ({ run }: Seen): Question | null => {
  const { big, small } = attentionOf(run);
  if (!big || !small || big.people < 2 || small.people < 2) return null;
  const n = small.minutes - big.minutes;
  return n >= 5 ? { id: 'bigFirst', weight: 300 + n, n } : null;
};

const ASK: { readonly [Id in QuestionId]: (seen: Seen) => Question | null } = {
  silence: (seen) => {
    const question = onTweet(
      seen,
      'silence',
      ({ answer, silentNights }) => answer === null && silentNights > 0,
    );
    const nights = question?.tweet ? seen.run.tweets[question.tweet]?.silentNights : undefined;
    return question && nights ? { ...question, n: nights } : null;
  },
  broken: ({ run }) => {
    const broken = Object.values(run.promises).filter(({ state }) => state === 'broken');
    const worst = heaviest(broken, ({ id }) => lostOn(run, 'promise', id));
    return (
      (worst && {
        id: 'broken',
        weight: lostOn(run, 'promise', worst.id),
        tweet: worst.id,
        fix: worst.fix,
      }) ||
      null
    );
  },
  overpromise: (seen) =>
    onTweet(
      seen,
      'overpromise',
      ({ answer }) => answer?.verdict === 'overpromise',
      () => 700,
    ),
  phantom: ({ fixes }) => {
    const worst = heaviest(
      fixes.filter(({ phantomOf, done }) => phantomOf !== null && done > 0),
      ({ done }) => done,
    );
    if (!worst?.phantomOf) return null;
    const n = Math.ceil(worst.done / BALANCE.works.crewDay);
    return { id: 'phantom', weight: 800 * n, tweet: worst.phantomOf, n };
  },
  rumour: (seen) =>
    onTweet(seen, 'rumour', ({ need, answer }) => need === 'rumour' && (answer?.points ?? 0) < 0),
  bait: (seen) => onTweet(seen, 'bait', ({ need, answer }) => need === 'bait' && answer?.reply != null),
  harsh: ({ run, fixes }) => {
    const worst = fixes.find((fix) => fix.state === 'shipped' && toneOf(run, fix) === 'harsh');
    return worst ? { id: 'harsh', weight: lostOn(run, 'fix', worst.id), fix: worst.id } : null;
  },
  weak: ({ fixes }) => {
    const worst = fixes.find(
      (fix) => fix.state === 'shipped' && fix.issue !== null && !endsTheComplaint(fix),
    );
    return worst ? { id: 'weak', weight: 2500, fix: worst.id } : null;
  },
  standstill: ({ run, fixes }) => {
    const waits = (fix: Fix): number => (fix.state === 'question' ? run.day - fix.raisedDay : 0);
    const worst = heaviest(
      fixes.filter((fix) => waits(fix) >= 2),
      waits,
    );
    return worst
      ? { id: 'standstill', weight: 2000 + 100 * waits(worst), fix: worst.id, n: waits(worst) }
      : null;
  },
  bigFirst,
  fastWrong: (seen) =>
    onTweet(
      seen,
      'fastWrong',
      ({ answer }) =>
        answer?.reply != null && answer.minutes <= BALANCE.reference.replyMinutes && answer.points < 0,
    ),
  noPromise: ({ run, fixes }) => {
    const built = fixes.filter(
      (fix) => fix.state === 'shipped' && fix.issue !== null && endsTheComplaint(fix),
    );
    const promised = new Set(Object.values(run.promises).map(({ fix }) => fix));
    const silent = built.filter(({ id }) => !promised.has(id));
    return silent.length >= 2
      ? { id: 'noPromise', weight: 600 * silent.length, fix: silent[0]?.id ?? '', n: silent.length }
      : null;
  },
  secondVersion: ({ fixes }) => {
    const second = fixes.find(({ v2 }) => v2);
    return second ? { id: 'secondVersion', weight: 350, fix: second.issue ?? '' } : null;
  },
  honestNo: (seen) =>
    onTweet(
      seen,
      'honestNo',
      ({ need, answer }) => need === 'impossible' && answer?.verdict === 'decline',
      () => 250,
    ),
};

/** The questions that this run raises, the weightiest first, at most so many. */
export const questionsFor = (run: Run, most: number): Question[] => {
  const seen: Seen = { run, tweets: Object.values(run.tweets), fixes: Object.values(run.works.fixes) };
  return QUESTION_IDS.flatMap((id) => ASK[id](seen) ?? [])
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most);
};
