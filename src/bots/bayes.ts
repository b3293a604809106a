import type { PackTexts } from '../content/schema';
import type { PackBones, TweetBone } from '../rules/bones';
import { draw } from '../rules/chance';
import { FIT } from '../rules/fit';
import type { Run, Tweet } from '../rules/types';
import type { Choice } from './player';

/** How often a word pair stood in good and in other replies. */
type Counts = { good: number; other: number };
type Model = { readonly pairs: ReadonlyMap<string, Counts>; readonly good: number; readonly other: number };

/** Words and neighbouring pairs of words, lower case. */
const featuresOf = (text: string): string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}{}]+/gu) ?? [];
  return [...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)];
};

const isGood = (tweet: TweetBone, stance: TweetBone['replies'][number]['stance']): boolean =>
  FIT[tweet.need][stance].value >= 4;

const train = (tweets: readonly TweetBone[], texts: PackTexts): Model => {
  const pairs = new Map<string, Counts>();
  let [good, other] = [0, 0];
  for (const tweet of tweets) {
    for (const { id, stance } of tweet.replies) {
      const side = isGood(tweet, stance) ? 'good' : 'other';
      if (side === 'good') good++;
      else other++;
      for (const feature of new Set(featuresOf(texts.tweets[tweet.id]?.replies[id] ?? ''))) {
        const counts = pairs.get(feature) ?? { good: 0, other: 0 };
        counts[side]++;
        pairs.set(feature, counts);
      }
    }
  }
  return { pairs, good, other };
};

/** The odds that a text is a good reply, each feature by itself, with one imagined sighting on either side. */
const oddsOf = ({ pairs, good, other }: Model, text: string): number => {
  let odds = good / other;
  for (const feature of new Set(featuresOf(text))) {
    const seen = pairs.get(feature);
    if (seen) odds *= (seen.good + 1) / (good + 2) / ((seen.other + 1) / (other + 2));
  }
  return odds;
};

/** Chooses by the words of the replies alone, each half of the pack judged by what the other half taught. */
export const wordsByStatistics = (
  bones: PackBones,
  texts: PackTexts,
  seed: number,
): ((run: Run, tweet: Tweet) => Choice) => {
  const halfOf = (id: string): 0 | 1 => (draw(seed, 'bot', `half/${id}`) % 2 === 0 ? 0 : 1);
  const models = ([0, 1] as const).map((half) =>
    train(
      bones.tweets.filter(({ id }) => halfOf(id) !== half),
      texts,
    ),
  );
  return (_run, { id, replyOrder }) => {
    const odds = (reply: string): number =>
      oddsOf(models[halfOf(id)] as Model, texts.tweets[id]?.replies[reply] ?? '');
    const [best] = replyOrder.toSorted((a, b) => odds(b) - odds(a));
    return best === undefined ? 'leave' : { reply: best };
  };
};
