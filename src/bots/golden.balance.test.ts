import { expect, test } from 'vitest';
import { loadBones } from '../content/packs';
import { starsOf } from '../rules/view';
import { shipDays } from '../rules/works';
import { playRun } from './bot';
import { setupFor } from './measure';
import { LISTENER, makePlayer, rightWords } from './player';
import { referenceScore } from './reference';

const MINUTE = 60;

test('the seat story as it happened, 24 minutes and an upcoming release for all cars, lands in the top band', async () => {
  const bones = await loadBones('volterra');
  const setup = setupFor(bones, 'good-point', 0);
  const asItHappened = makePlayer({
    ...LISTENER,
    // Seen after twenty-one minutes, three to write it.
    takesUp: (run, tweet) => tweet.id !== 'seat-1' || run.now >= 21 * MINUTE,
    reads: (run, tweet) => (tweet.id === 'seat-1' ? 0 : LISTENER.reads(run, tweet)),
    says: (run, tweet) => (tweet.id === 'seat-1' ? { reply: 'b' } : rightWords(run, tweet)),
  });
  const { run } = playRun(setup, bones, asItHappened);
  expect(run.tweets['seat-1']?.answer).toMatchObject({ verdict: 'own', minutes: 24 });
  expect(run.promises['seat-1']).toMatchObject({ kind: 'soft', state: 'kept' });
  expect(run.works.fixes.seat).toMatchObject({ design: 'ota', state: 'shipped' });
  expect(starsOf(run, referenceScore(setup, bones))).toBe(3);
});

test('the idle-fee story as it happened, minutes to the reply and six days to the fee, lands in the top band', async () => {
  const bones = await loadBones('volterra');
  const setup = setupFor(bones, 'six-days', 0);
  const asItHappened = makePlayer({
    ...LISTENER,
    says: (run, tweet) => (tweet.id === 'queue-1' ? { reply: 'c' } : rightWords(run, tweet)),
    visits: 0,
    closes: 'never',
  });
  const { run } = playRun(setup, bones, asItHappened);
  expect(run.tweets['queue-1']?.answer?.minutes).toBeLessThanOrEqual(10);
  const fee = run.works.fixes.queue;
  expect(fee).toMatchObject({ design: 'idle-fee', state: 'shipped', announced: 'credit' });
  expect(fee && shipDays(fee)).toBe(6);
  expect(run.works.fixes['queue~v2']).toMatchObject({ state: 'shipped' });
  expect(starsOf(run, referenceScore(setup, bones))).toBe(3);
});
