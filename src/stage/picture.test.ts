import { expect, test } from 'vitest';
import bones from '../content/volterra/bones.json';
import type { PackBones } from '../rules/bones';
import { advance, apply, newRun } from '../rules/run';
import type { Intent, Run } from '../rules/types';
import { openCards, repliesOf } from '../rules/view';
import { pictureOf } from './picture';
import type { StageDesk } from './port';
import { rankFor, touchOf } from './touches';

const aRun = (): Run => {
  const setup = {
    edition: 1,
    pack: 'volterra',
    mission: 'six-days',
    days: 7,
    seed: 3,
    pace: 'standard',
  } as const;
  const run = newRun(setup, bones as unknown as PackBones);
  advance(run, 60);
  return run;
};
const send = (run: Run, intent: Intent) => apply(run, { ...intent, at: run.now });
const card = (tweet: string): StageDesk => ({ kind: 'card', tweet });

test('without a run the town is at peace', () => {
  const { live, queue, planes, wall } = pictureOf(null, null);
  expect({ live, queue, planes, wall }).toEqual({ live: false, queue: [], planes: [], wall: [] });
});

test('a bubble opens its tweet; its replies then stand on the sill in the order of the run', () => {
  const run = aRun();
  expect(touchOf(pictureOf(run, null), { kind: 'bubble', index: 0 })).toEqual({
    send: { kind: 'open', tweet: 'queue-1' },
  });
  send(run, { kind: 'open', tweet: 'queue-1' });
  const [tweet] = openCards(run);
  const planes = pictureOf(run, card('queue-1')).planes.map(({ reply }) => reply);
  expect(planes).toEqual(tweet && repliesOf(run, tweet).map(({ id }) => id));
});

test('the plane being written can be taken back, and no other sent meanwhile', () => {
  const run = aRun();
  send(run, { kind: 'open', tweet: 'queue-1' });
  const reply = pictureOf(run, card('queue-1')).planes[2]?.reply ?? '';
  send(run, { kind: 'reply', tweet: 'queue-1', reply });
  const picture = pictureOf(run, card('queue-1'));
  expect(touchOf(picture, { kind: 'plane', index: 2 })).toEqual({ send: { kind: 'takeBack' } });
  expect(touchOf(picture, { kind: 'plane', index: 0 })).toBeNull();
});

test('a fix dragged into a bay takes that place among what can be built', () => {
  const run = aRun();
  run.works.list = ['a', 'b', 'c', 'd'];
  const base = { issue: null, effort: 40, done: 0, state: 'listed' };
  run.works.fixes = Object.fromEntries(
    run.works.list.map((id) => [id, { ...base, id, state: id === 'b' ? 'question' : 'listed' }]),
  ) as unknown as Run['works']['fixes'];
  expect([0, 1, 2, null].map((bay) => rankFor(run, 'd', bay))).toEqual([0, 2, 3, 3]);
});
