import { expect, test } from 'vitest';
import { loadBones } from '../content/packs';
import type { Setup } from '../rules/types';
import { answerKey } from './answerKey';
import { playRun } from './bot';
import { listener } from './player';

const SETUP: Setup = { edition: 1, pack: 'volterra', mission: 'sprint', days: 5, seed: 7, pace: 'standard' };
const bones = await loadBones('volterra');

test('the key holds every first card of the run, and the reference player answers by it', () => {
  const key = answerKey(SETUP, bones);
  const { run } = playRun(SETUP, bones, listener);
  const firsts = Object.values(run.tweets).filter(({ role }) => role === 'first');
  expect(key.cards.map(({ tweet }) => tweet).sort()).toEqual(firsts.map(({ id }) => id).sort());
  for (const { tweet, replies, leave } of key.cards) {
    const said = run.tweets[tweet]?.answer?.reply ?? null;
    const best = replies.filter(({ fit }) => fit === replies[0]?.fit).map(({ id }) => id);
    expect([tweet, leave || best.includes(said ?? '')]).toEqual([tweet, true]);
  }
});

test('a story has the same key for every seed', () => {
  const story = { ...SETUP, mission: 'six-days', days: 8 };
  expect(answerKey(story, bones)).toEqual(answerKey({ ...story, seed: 8 }, bones));
});

test('of the idle fee, the fee that warns first ends most', () => {
  const { questions } = answerKey({ ...SETUP, mission: 'six-days', days: 8 }, bones);
  const { designs } = questions.find(({ issue }) => issue === 'queue') ?? { designs: [] };
  expect(designs.map(({ effect }) => effect)).toEqual(
    [...designs.map(({ effect }) => effect)].sort((a, b) => b - a),
  );
});
