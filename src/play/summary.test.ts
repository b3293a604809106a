import { expect, test } from 'vitest';
import { playRun } from '../bots/bot';
import { listener } from '../bots/player';
import { referenceScore } from '../bots/reference';
import { loadBones } from '../content/packs';
import { advance, newRun } from '../rules/run';
import type { Setup } from '../rules/types';
import { summaryOf } from './summary';

const SETUP: Setup = { edition: 1, pack: 'volterra', mission: 'sprint', days: 5, seed: 7, pace: 'standard' };
const bones = await loadBones('volterra');
const reference = referenceScore(SETUP, bones);

test('the reference player has all of the reference and three stars', () => {
  const summary = summaryOf(playRun(SETUP, bones, listener).run, reference);
  expect(summary).toMatchObject({ score: reference, stars: 3, broken: 0, shareReplied: 1 });
  expect(summary.evenings).toHaveLength(5);
  expect(summary.evenings.flat()).not.toContain('silence');
});

test('who says nothing has silence on every card that was owed a word', () => {
  const run = newRun(SETUP, bones);
  advance(run, Number.POSITIVE_INFINITY);
  const summary = summaryOf(run, reference);
  expect(summary).toMatchObject({
    stars: 0,
    replyMinutes: null,
    shipDays: null,
    shareReplied: 0,
    shipped: 0,
  });
  expect(new Set(summary.evenings.flat())).toEqual(new Set(['silence', 'plain']));
});
