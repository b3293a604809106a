import { discrimination } from '../../content/checkScore';
import type { Taken } from '../../content/checkTaken';
import { FIT } from '../../rules/fit';
import type { Recording } from '../../rules/replay';
import type { Fix, Run, Setup, Tweet } from '../../rules/types';
import {
  endsTheComplaint,
  medianReplyMinutes,
  medianShipDays,
  scoreOf,
  shareReplied,
  shipClock,
  shippedFixes,
  starsOf,
  trustNow,
} from '../../rules/view';
import type { Verdict } from '../../rules/words';
import { decisionsOf } from '../decisions';

/** A result that somebody handed in, before it is replayed. */
export type HandedIn = Recording & {
  readonly by: string;
  readonly pausedSeconds: number;
  readonly attempt: number;
  readonly playedOn: boolean;
  readonly checks: readonly Pick<Taken, 'ratings'>[];
};

/** How one thing was decided, and what came of it. */
export type Choice = {
  readonly kind: 'tweet' | 'design';
  /** A tweet's or a fix's id. */
  readonly id: string;
  /** An option's id, as in `Decision`. */
  readonly chosen: string;
  /** What the words counted as; null for silence and for designs. */
  readonly verdict: Verdict | null;
  /** Tenths of a point that the ledger names it for: words, silence and promise, or the fix. */
  readonly points: number;
};

/** What is kept of a replayed result: numbers and choices, no longer the run. */
export type Digest = {
  readonly code: string;
  readonly by: string;
  readonly setup: Setup;
  /** All that was done and when, to be compared; empty if nothing was done. */
  readonly moves: string;
  readonly attempt: number;
  readonly playedOn: boolean;
  readonly pausedSeconds: number;
  /** Tenths of a point; the reference player's for the same run. */
  readonly score: number;
  readonly reference: number;
  readonly stars: number;
  readonly replyMinutes: number | null;
  /** 0–1 of those who were owed a word. */
  readonly answered: number;
  /** 0–1 of the replies whose words served what their author needed; null before the first. */
  readonly fit: number | null;
  readonly shipped: number;
  readonly shipDays: number | null;
  readonly kept: number;
  readonly broken: number;
  /** 0–100. */
  readonly trust: number;
  /** 0–1 for the first and for the latest learning check. */
  readonly checks: readonly number[];
  /** Minutes to each reply, and how many owed words never came. */
  readonly replies: readonly number[];
  readonly silences: number;
  /** The ship clock of each first version that ends its complaint, and how many were heard of and did not come. */
  readonly ships: readonly number[];
  readonly unshipped: number;
  readonly choices: readonly Choice[];
};

const isFirst = ({ issue, v2 }: Fix): boolean => issue !== null && !v2;

const fitOf = (tweets: readonly Tweet[]): number | null => {
  const said = tweets.flatMap(({ need, answer }) => (answer?.reply ? [FIT[need][answer.verdict].value] : []));
  return said.length === 0 ? null : said.filter((value) => value > 0).length / said.length;
};

const choicesOf = (recording: Recording, run: Run): Choice[] => {
  const sums = new Map<string, number>();
  for (const { cause, points } of run.ledger) {
    // A promise goes by the id of the tweet that it answered.
    const about = `${cause.kind === 'fix' ? 'design' : 'tweet'} ${cause.id}`;
    sums.set(about, (sums.get(about) ?? 0) + points);
  }
  return decisionsOf(recording, run).flatMap(({ about: { kind, id }, chosen }) =>
    kind === 'announcement'
      ? []
      : [
          {
            kind,
            id,
            chosen,
            verdict: kind === 'tweet' ? (run.tweets[id]?.answer?.verdict ?? null) : null,
            points: sums.get(`${kind} ${id}`) ?? 0,
          },
        ],
  );
};

/** What a class report needs of a run that was replayed to its end; `reference` in tenths of a point. */
export const digestOf = (code: string, handedIn: HandedIn, run: Run, reference: number): Digest => {
  const tweets = Object.values(run.tweets);
  const promises = Object.values(run.promises);
  const ends = shippedFixes(run).filter((fix) => isFirst(fix) && endsTheComplaint(fix));
  return {
    code,
    by: handedIn.by,
    setup: run.setup,
    moves: handedIn.actions.length === 0 ? '' : JSON.stringify(handedIn.actions),
    attempt: handedIn.attempt,
    playedOn: handedIn.playedOn,
    pausedSeconds: handedIn.pausedSeconds,
    score: scoreOf(run),
    reference,
    stars: starsOf(run, reference),
    replyMinutes: medianReplyMinutes(run),
    answered: shareReplied(run),
    fit: fitOf(tweets),
    shipped: shippedFixes(run).length,
    shipDays: medianShipDays(run),
    kept: promises.filter(({ state }) => state === 'kept').length,
    broken: promises.filter(({ state }) => state === 'broken').length,
    trust: trustNow(run),
    checks: handedIn.checks.map(({ ratings }) => discrimination(ratings)),
    replies: tweets.flatMap(({ answer }) => (answer?.reply ? [answer.minutes] : [])),
    silences: tweets.filter(({ need, answer }) => need !== 'bait' && !answer?.reply).length,
    ships: ends.map(shipClock),
    unshipped: Object.values(run.works.fixes).filter((fix) => isFirst(fix) && !ends.includes(fix)).length,
    choices: choicesOf(handedIn, run),
  };
};
