import { worthiestDesign } from '../../bots/board';
import { LISTENER, rightWords } from '../../bots/player';
import { FIT } from '../../rules/fit';
import { replyBone, tweetBone } from '../../rules/pack';
import { dateBehind, verdictOf } from '../../rules/reply';
import type { Fix, Run, Tweet } from '../../rules/types';
import type { ReasonId, Verdict } from '../../rules/words';
import { MUTED } from '../decisions';
import type { Stop } from './run';

/** What a good listener would choose at a stop; for words also what they are and why they fit. */
export type Advice = {
  readonly option: string;
  readonly words: { readonly verdict: Verdict; readonly because: ReasonId } | null;
};

const onTweet = (run: Run, tweet: Tweet): Advice => {
  const choice = rightWords(run, tweet);
  const bone = tweetBone(run.pack, tweet.id);
  const reply = typeof choice === 'object' ? replyBone(bone, choice.reply) : undefined;
  const verdict = reply ? verdictOf(run, reply, dateBehind(run, bone)) : 'mute';
  return {
    option: reply?.id ?? MUTED,
    words: { verdict, because: FIT[tweet.need][verdict].because },
  };
};

/** What the speaker's notes advise: judged by the board as it stands, not by what is yet to come. */
export const adviceAt = ({ about, before }: Stop): Advice => {
  if (about.kind === 'announcement') return { option: LISTENER.announces, words: null };
  if (about.kind === 'tweet') return onTweet(before, before.tweets[about.id] as Tweet);
  return { option: worthiestDesign(before, before.works.fixes[about.id] as Fix), words: null };
};
