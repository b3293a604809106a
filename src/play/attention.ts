import { BALANCE } from '../rules/balance';
import { replyBone, tweetBone } from '../rules/pack';
import type { Run, Tweet } from '../rules/types';
import { followersOf, waitedMinutes } from '../rules/view';

/** Followers from which on an account is a big one. Evidence: influencers (they never score). */
export const BIG_ACCOUNT = 10_000;

/** Whom the minutes went to. */
export type Attention = {
  /** Minutes spent writing to bait. */
  readonly bait: number;
  /** Mean minutes until a reply, and how many got one; null where nobody did. */
  readonly big: { readonly minutes: number; readonly people: number } | null;
  readonly small: { readonly minutes: number; readonly people: number } | null;
};

const waitOf = (run: Run, tweets: readonly Tweet[]): Attention['big'] => {
  if (tweets.length === 0) return null;
  const whole = tweets.reduce((sum, tweet) => sum + waitedMinutes(run, tweet), 0);
  return { minutes: Math.round(whole / tweets.length), people: tweets.length };
};

/** Whom the minutes of a run went to: bait, big accounts, small ones. */
export const attentionOf = (run: Run): Attention => {
  const replied = Object.values(run.tweets).filter(({ answer }) => answer?.reply);
  const isBig = ({ id }: Tweet): boolean => followersOf(run, id) >= BIG_ACCOUNT;
  return {
    bait: replied
      .filter(({ need }) => need === 'bait')
      .reduce((sum, { id, answer }) => {
        const reply = replyBone(tweetBone(run.pack, id), answer?.reply ?? '');
        return sum + (reply ? BALANCE.writing[reply.stance] : 0);
      }, 0),
    big: waitOf(run, replied.filter(isBig)),
    small: waitOf(
      run,
      replied.filter((tweet) => !isBig(tweet)),
    ),
  };
};
