import type { Run, Tweet } from '../../../rules/types';
import type { Tone } from './tone';
import { toneOf } from './tone';

/** One person who wrote: how long until they got a reply, and whether it helped. */
export type ReplyMark = {
  readonly tweet: string;
  /** Minutes from their tweet to the reply; null if none ever came. */
  readonly minutes: number | null;
  readonly tone: Tone;
};

const silencePoints = (run: Run, tweet: string): number =>
  run.ledger
    .filter(({ cause }) => cause.kind === 'tweet' && cause.id === tweet)
    .reduce((sum, { points }) => sum + points, 0);

const markOf = (run: Run, { id, answer }: Tweet): ReplyMark =>
  answer?.reply
    ? { tweet: id, minutes: answer.minutes, tone: toneOf(answer.points) }
    : { tweet: id, minutes: null, tone: toneOf(silencePoints(run, id)) };

/** Everybody who wrote: the answered by the time it took, then those who never were, in order of arrival. */
export const replyMarks = (run: Run): ReplyMark[] =>
  Object.values(run.tweets)
    .sort((a, b) => a.arrivedAt - b.arrivedAt)
    .map((tweet) => markOf(run, tweet))
    .sort((a, b) => (a.minutes ?? Number.MAX_VALUE) - (b.minutes ?? Number.MAX_VALUE));

/** How many replies were sent within some minutes. */
export const repliesWithin = (marks: readonly ReplyMark[], minutes: number): number =>
  marks.filter((mark) => mark.minutes !== null && mark.minutes <= minutes).length;
