import { playRun } from '../../src/bots/bot';
import { setupFor } from '../../src/bots/measure';
import { listener } from '../../src/bots/player';
import { loadBones } from '../../src/content/packs';
import type { PackBones, TweetBone } from '../../src/rules/bones';
import { planOf } from '../../src/rules/schedule';
import type { Setup } from '../../src/rules/types';

const WARM_UP = 300;

const again = (id: string, copy: number): string => (copy === 0 ? id : `${id}-${copy}`);

const tweetAgain = (tweet: TweetBone, copy: number): TweetBone => ({
  ...tweet,
  id: again(tweet.id, copy),
  ...(tweet.issue ? { issue: again(tweet.issue, copy) } : {}),
});

/** A pack with every card so many times over, and the Season of one seed with all of them in the same ten evenings. */
const crowded = (bones: PackBones, setup: Setup, times: number): PackBones => {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const { days, eveningMinutes, cues } = planOf(bones, setup);
  return {
    ...bones,
    issues: copies.flatMap((copy) =>
      bones.issues.map((issue) => ({
        ...issue,
        id: again(issue.id, copy),
        followUp: again(issue.followUp, copy),
        ...(issue.v2 ? { v2: again(issue.v2, copy) } : {}),
      })),
    ),
    tweets: copies.flatMap((copy) => bones.tweets.map((tweet) => tweetAgain(tweet, copy))),
    stories: [
      {
        id: 'crowd',
        days,
        eveningMinutes,
        efforts: {},
        cues: copies.flatMap((copy) => cues.map((cue) => ({ ...cue, tweet: again(cue.tweet, copy) }))),
      },
    ],
  };
};

/** Milliseconds and tweets of some runs. */
const time = (setups: readonly Setup[], bones: PackBones): { milliseconds: number; tweets: number } => {
  let tweets = 0;
  const begun = performance.now();
  for (const setup of setups) tweets += Object.keys(playRun(setup, bones, listener).run.tweets).length;
  return { milliseconds: performance.now() - begun, tweets };
};

const setupsOf = (bones: PackBones, count: number): Setup[] =>
  Array.from({ length: count }, (_, index) => setupFor(bones, 'season', index));

/** Seasons by the listener a second on one core, and the cost of a tweet as their number grows. */
export const benchEngine = async (): Promise<void> => {
  const bones = await loadBones('volterra');
  time(setupsOf(bones, WARM_UP), bones);
  const rounds = Array.from({ length: 5 }, () => time(setupsOf(bones, 400), bones));
  const rates = rounds.map(({ milliseconds }) => (400 / milliseconds) * 1000).sort((a, b) => a - b);
  console.log('\nA Season (10 days) by the listener, on one core');
  console.table({
    'seasons a second': {
      median: Math.round(rates[2] ?? 0),
      best: Math.round(rates[4] ?? 0),
      worst: Math.round(rates[0] ?? 0),
      asked: 1000,
    },
  });

  const setup = setupFor(bones, 'season', 0);
  const growth = [1, 10, 100].map((times) => {
    const crowd = crowded(bones, setup, times);
    const runs = Math.max(3, Math.round(600 / times));
    const setups = Array.from({ length: runs }, () => ({ ...setup, mission: 'crowd' }));
    time(setups, crowd);
    const { milliseconds, tweets } = time(setups, crowd);
    return { tweets: tweets / runs, 'µs a tweet': Number(((milliseconds * 1000) / tweets).toFixed(1)) };
  });
  console.log('The same Season with more tweets in the same evenings');
  console.table(Object.fromEntries(['1×', '10×', '100×'].map((label, index) => [label, growth[index]])));
};
