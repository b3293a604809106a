import type { Run } from '../../rules/types';
import { dayAt } from '../../rules/view';

/** What can move trust, the weightiest first. */
export const FALLS = ['broken', 'silence', 'words', 'backlash', 'newcomers', 'fading'] as const;
export const RISES = ['shipped', 'kept', 'kind', 'loop', 'calming'] as const;
export type TrustCauseId = (typeof FALLS)[number] | (typeof RISES)[number];
export type TrustCause = { readonly id: TrustCauseId; readonly count: number };

/** The move of the night that was settled last, and at most this many of its causes. */
export type TrustMove = {
  readonly from: number;
  readonly to: number;
  readonly causes: readonly TrustCause[];
};
const MOST_CAUSES = 2;

/** How often each cause is in the run's books on a day; those without a number of their own count once. */
const countsOn = (run: Run, day: number): Record<TrustCauseId, number> => {
  const entries = run.ledger.filter(({ at }) => dayAt(at) === day);
  const scored = (rule: string): number => entries.filter((entry) => entry.rule === rule).length;
  const tweets = Object.values(run.tweets);
  const said = tweets.flatMap(({ answer }) =>
    answer?.reply && dayAt(answer.sentAt) === day ? [answer.points] : [],
  );
  return {
    broken: scored('promiseBroken'),
    silence: scored('silence'),
    words: said.filter((points) => points < 0).length,
    backlash: scored('backlash'),
    newcomers: tweets.filter(({ arrivedAt, need }) => need !== 'praise' && dayAt(arrivedAt) === day).length,
    fading: 1,
    shipped: entries.filter(({ rule, points }) => (rule === 'ship' || rule === 'v2') && points > 0).length,
    kept: scored('promiseKept'),
    kind: said.filter((points) => points > 0).length,
    loop: entries.filter(({ rule, points }) => rule === 'loop' && points > 0).length,
    calming: 1,
  };
};

/** Why trust stands where it does since the last night; null before the first. */
export const trustMove = (run: Run): TrustMove | null => {
  const night = run.trustByDay.length - 1;
  const to = run.trustByDay[night];
  const from = run.trustByDay[night - 1];
  if (to === undefined || from === undefined) return null;
  const counts = countsOn(run, night);
  const found = (to < from ? FALLS : to > from ? RISES : [])
    .map((id) => ({ id, count: counts[id] }))
    .filter(({ count }) => count > 0);
  // What always works in the background explains a move only where nothing else does.
  const causes = found.length > 1 ? found.filter(({ id }) => id !== 'fading' && id !== 'calming') : found;
  return { from, to, causes: causes.slice(0, MOST_CAUSES) };
};
