import type { Run, Tweet } from '../rules/types';
import {
  dayAt,
  medianReplyMinutes,
  medianShipDays,
  scoreOf,
  shareReplied,
  starsOf,
  trustNow,
} from '../rules/view';

/** How one card went, without its words. */
export const MARKS = ['good', 'plain', 'bad', 'silence'] as const;
export type Mark = (typeof MARKS)[number];

/** What a run came to, in the few numbers that may be told without spoiling it. */
export type Summary = {
  /** Tenths of a point, and what the reference player makes of the same run. */
  readonly score: number;
  readonly reference: number;
  readonly stars: number;
  readonly replyMinutes: number | null;
  readonly shipDays: number | null;
  /** 0–1 of those who were owed a word. */
  readonly shareReplied: number;
  readonly shipped: number;
  readonly kept: number;
  readonly broken: number;
  readonly trust: number;
  /** The cards of each evening, in order of arrival. */
  readonly evenings: readonly (readonly Mark[])[];
};

const markOf = ({ need, answer }: Tweet): Mark => {
  if (answer) return answer.points > 0 ? 'good' : answer.points < 0 ? 'bad' : 'plain';
  return need === 'bait' || need === 'praise' ? 'plain' : 'silence';
};

/** The few numbers of a run that is over; `reference` in tenths of a point. */
export const summaryOf = (run: Run, reference: number): Summary => {
  const evenings: Mark[][] = Array.from({ length: run.setup.days }, () => []);
  for (const tweet of Object.values(run.tweets).sort((a, b) => a.arrivedAt - b.arrivedAt)) {
    evenings[dayAt(tweet.arrivedAt) - 1]?.push(markOf(tweet));
  }
  const promises = Object.values(run.promises);
  return {
    score: scoreOf(run),
    reference,
    stars: starsOf(run, reference),
    replyMinutes: medianReplyMinutes(run),
    shipDays: medianShipDays(run),
    shareReplied: shareReplied(run),
    shipped: Object.values(run.works.fixes).filter(({ state }) => state === 'shipped').length,
    kept: promises.filter(({ state }) => state === 'kept').length,
    broken: promises.filter(({ state }) => state === 'broken').length,
    trust: trustNow(run),
    evenings,
  };
};
