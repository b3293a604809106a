import { describe, expect, test } from 'vitest';
import { playRun } from '../../bots/bot';
import { makeRoster } from '../../bots/roster';
import { loadBones, loadTexts } from '../../content/packs';
import { FIT } from '../../rules/fit';
import type { Setup } from '../../rules/types';
import { digestOf } from './digest';

const setup: Setup = { edition: 1, pack: 'volterra', mission: 'sprint', days: 5, seed: 7, pace: 'standard' };
const bones = await loadBones('volterra');
const roster = makeRoster(await loadTexts('volterra', 'en'));

describe.each(['listener', 'random', 'silent'] as const)('a Sprint by %s', (bot) => {
  const { run, actions } = playRun(setup, bones, roster[bot]);
  const handedIn = {
    setup,
    actions,
    by: 'Ana',
    pausedSeconds: 61,
    attempt: 2,
    playedOn: true,
    checks: [{ ratings: [{ good: 4, bad: 1 } as const] }, { ratings: [{ good: 1, bad: 4 } as const] }],
  };
  const digest = digestOf('GPR1x', handedIn, run, 10_000);
  const ofTweets = run.ledger.filter(({ cause }) => cause.kind !== 'fix');

  test('keeps what was handed in beside what was replayed', () => {
    expect(digest).toMatchObject({
      code: 'GPR1x',
      by: 'Ana',
      attempt: 2,
      playedOn: true,
      pausedSeconds: 61,
      checks: [1, 0],
      trust: run.trustByDay.at(-1),
    });
    expect(digest.score).toBe(run.ledger.reduce((sum, { points }) => sum + points, 0));
  });

  test('names a choice for every tweet, and their points are all that tweets and promises brought', () => {
    const tweets = digest.choices.filter(({ kind }) => kind === 'tweet');
    expect(tweets.map(({ id }) => id).sort()).toEqual(Object.keys(run.tweets).sort());
    expect(tweets.reduce((sum, { points }) => sum + points, 0)).toBe(
      ofTweets.reduce((sum, { points }) => sum + points, 0),
    );
  });

  test('counts replies, silences and fitting words', () => {
    const tweets = Object.values(run.tweets);
    const replies = tweets.filter(({ answer }) => answer?.reply);
    expect(digest.replies).toHaveLength(replies.length);
    expect(digest.silences).toBe(
      tweets.filter((tweet) => tweet.need !== 'bait' && !replies.includes(tweet)).length,
    );
    const fitting = replies.filter(({ need, answer }) => answer && FIT[need][answer.verdict].value > 0);
    expect(digest.fit).toBe(replies.length === 0 ? null : fitting.length / replies.length);
  });
});
