import { expect, test } from 'vitest';
import { playRun } from '../../bots/bot';
import { setupFor } from '../../bots/measure';
import { makeRoster } from '../../bots/roster';
import { loadBones, loadTexts } from '../../content/packs';
import type { Moment } from './moments';
import { momentsOf, weightiest } from './moments';

const bones = await loadBones('volterra');
const { learner, silent } = makeRoster(await loadTexts('volterra', 'en'));
const { run } = playRun(setupFor(bones, 'sprint', 3), bones, learner);

const line = ({ tweet, words, promise }: Moment): string => `${tweet.id} ${words} ${promise}`;

test('what weighed most is told first, the promise with the words it was made in', () => {
  const moments = momentsOf(run);
  expect(weightiest(moments, 'worst', 3).map(line)).toMatchInlineSnapshot(`
    [
      "route-3 560 -2400",
      "rumour-19 -640 -1200",
      "chime-3 -800 0",
    ]
  `);
  expect(weightiest(moments, 'best', 3).map(line)).toMatchInlineSnapshot(`
    [
      "chime-v2 475 1500",
      "brake-2 593 600",
      "drain-2 593 600",
    ]
  `);
});

test('together they are every point that words, silence and promises made', () => {
  const causes = run.ledger.filter(({ cause }) => cause.kind !== 'fix');
  const told = momentsOf(run).reduce((sum, { words, promise }) => sum + words + promise, 0);
  expect(told).toBe(causes.reduce((sum, { points }) => sum + points, 0));
});

test('who says nothing has no best moments', () => {
  const { run: quiet } = playRun(setupFor(bones, 'sprint', 3), bones, silent);
  expect(weightiest(momentsOf(quiet), 'best', 3)).toEqual([]);
});
