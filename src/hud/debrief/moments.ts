import type { Run, Tweet } from '../../rules/types';

/** What somebody's tweet came to: the words or the silence, and the promise that was made in them. */
export type Moment = {
  readonly tweet: Tweet;
  /** Tenths of a point for the words, less what silence cost before or instead. */
  readonly words: number;
  /** Tenths of a point from the promise; 0 if none was made, or it came to nothing. */
  readonly promise: number;
};

const totalOf = ({ words, promise }: Moment): number => words + promise;

const sumOf = (run: Run, kind: 'tweet' | 'promise', id: string): number =>
  run.ledger
    .filter(({ cause }) => cause.kind === kind && cause.id === id)
    .reduce((sum, { points }) => sum + points, 0);

/** Everybody who wrote, in order of arrival. */
export const momentsOf = (run: Run): Moment[] =>
  Object.values(run.tweets)
    .sort((a, b) => a.arrivedAt - b.arrivedAt)
    .map((tweet) => ({
      tweet,
      // A promise goes by the id of the tweet that it answered.
      words: sumOf(run, 'tweet', tweet.id),
      promise: sumOf(run, 'promise', tweet.id),
    }));

/** At most so many that cost or helped most, the weightiest first. */
export const weightiest = (moments: readonly Moment[], tone: 'worst' | 'best', most: number): Moment[] => {
  const sign = tone === 'best' ? 1 : -1;
  return moments
    .filter((moment) => sign * totalOf(moment) > 0)
    .sort((a, b) => sign * (totalOf(b) - totalOf(a)))
    .slice(0, most);
};
