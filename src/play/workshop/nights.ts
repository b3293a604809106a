import { dayAt } from '../../rules/view';
import { keyOf } from './player';
import type { Played } from './run';

/** What came of some days and their nights, for a wall. */
export type NightsTold = {
  /** Tweets that a good listener answered in the room's name. */
  readonly others: number;
  /** Fixes that reached customers, with their ship clock in days. */
  readonly shipped: readonly { readonly fix: string; readonly days: number }[];
  /** Promises by the tweet that they answered. */
  readonly kept: readonly string[];
  readonly broken: readonly string[];
  /** Tweets whose authors gave up waiting. */
  readonly gone: readonly string[];
  /** Tenths of a point that all of it came to. */
  readonly points: number;
  /** 0–100, before and after. */
  readonly trust: readonly [from: number, to: number];
  /** The board has called. */
  readonly called: boolean;
};

/** What came of these days, one after the other. */
export const nightsTold = ({ run, facts, stops }: Played, days: readonly number[]): NightsTold => {
  const [first = 1, last = first] = [days[0], days.at(-1)];
  const then = facts.filter(({ at }) => days.includes(dayAt(at)));
  const voted = new Set(stops.map(({ about }) => keyOf(about)));
  const trustAt = (place: number): number => run.trustByDay[Math.min(place, run.trustByDay.length - 1)] ?? 0;
  const of = <K extends (typeof then)[number]['kind']>(kind: K) =>
    then.filter((fact): fact is Extract<(typeof then)[number], { kind: K }> => fact.kind === kind);
  return {
    others: [...of('replySent'), ...of('tweetMuted')].filter(
      ({ tweet }) => !voted.has(keyOf({ kind: 'tweet', id: tweet })),
    ).length,
    shipped: of('fixShipped').map(({ fix, days }) => ({ fix, days })),
    kept: of('promiseKept').map(({ promise }) => promise),
    broken: of('promiseBroken').map(({ promise }) => promise),
    gone: of('tweetGone').map(({ tweet }) => tweet),
    points: of('scored').reduce((sum, { entry }) => sum + entry.points, 0),
    trust: [trustAt(first - 1), trustAt(last)],
    called: of('boardCalled').length > 0,
  };
};
