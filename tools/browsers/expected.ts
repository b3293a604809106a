import type { Lang } from '../../src/content/langs';
import { loadBones } from '../../src/content/packs';
import { loadWhy } from '../../src/content/why';
import { beginRun } from '../../src/play/begin';
import { advance, apply } from '../../src/rules/run';
import { openCards, repliesOf, scoreOf } from '../../src/rules/view';
import { formatPlayLink } from '../../src/share/link';
import { replayResult, writeResult } from '../../src/share/result';
import { aResult } from '../../src/share/testing/samples';

/** What Node makes of the same links that the browsers are given, in one language. */
export type Expected = {
  readonly playFragment: string;
  /** The stamp of the first reply to the first tweet. */
  readonly verdict: string;
  readonly resultFragment: string;
  /** The score of the result as it is written. */
  readonly score: string;
};

const must = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('the game itself would not do that');
  return value;
};

export const expectedIn = async (lang: Lang): Promise<Expected> => {
  const bones = await loadBones('volterra');
  const why = await loadWhy(lang);
  const run = must(beginRun(bones, { mission: 'good-point', days: null, seed: 1, pace: 'standard' }));
  advance(run, run.now);
  const tweet = must(openCards(run)[0]);
  const reply = must(repliesOf(run, tweet)[0]).id;
  apply(run, { kind: 'open', tweet: tweet.id, at: run.now });
  apply(run, { kind: 'reply', tweet: tweet.id, reply, at: run.now });
  advance(run, must(run.busy).until);
  const { verdict } = must(run.tweets[tweet.id]?.answer);
  const result = await aResult({ mission: 'sprint', seed: 7 });
  const replayed = replayResult(result, bones);
  if ('error' in replayed) throw new Error(replayed.error);
  const points = Math.round(scoreOf(replayed.run) / 10);
  return {
    playFragment: formatPlayLink(run.setup, { lang }),
    verdict: why.verdicts[verdict],
    resultFragment: `#/result?v=1&r=${must(writeResult(result))}`,
    score: new Intl.NumberFormat(lang).format(points).replace('-', '−'),
  };
};
