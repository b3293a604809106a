import { expect, test } from 'vitest';
import { playRun } from '../bots/bot';
import { setupFor } from '../bots/measure';
import { listener } from '../bots/player';
import { makeRoster } from '../bots/roster';
import { loadBones, loadTexts } from '../content/packs';
import { hoursOf } from './hours';

const bones = await loadBones('volterra');
const { silent } = makeRoster(await loadTexts('volterra', 'en'));

test('a good listener’s hours, evening by evening, each of them whole', () => {
  const setup = setupFor(bones, 'sprint', 3);
  const { run, actions } = playRun(setup, bones, listener);
  const hours = hoursOf({ setup, actions }, bones, run.now);
  expect(
    hours.map(
      ({ day, writing, feed, floor, given }) =>
        `${day}: ${writing} writing, ${feed} feed, ${floor} floor, ${given} given`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "1: 13 writing, 19 feed, 24 floor, 4 given",
      "2: 11 writing, 16 feed, 32 floor, 1 given",
      "3: 10 writing, 16 feed, 32 floor, 2 given",
      "4: 12 writing, 16 feed, 24 floor, 8 given",
      "5: 20 writing, 28 feed, 12 floor, 0 given",
    ]
  `);
  for (const { writing, feed, floor, given } of hours)
    expect(writing + feed + floor + given).toBe(run.eveningMinutes);
});

test('a reply that was taken back cost only the minute until then', () => {
  const setup = setupFor(bones, 'good-point', 0);
  const { actions } = playRun(setup, bones, listener);
  const opened = actions.find(({ kind }) => kind === 'open');
  if (opened?.kind !== 'open') throw new Error('nobody wrote');
  const { at, tweet } = opened;
  const hours = (taken: boolean) =>
    hoursOf(
      {
        setup,
        actions: [
          opened,
          { kind: 'reply', tweet, reply: 'b', at },
          ...(taken ? [{ kind: 'takeBack', at: at + 60 } as const] : []),
        ],
      },
      bones,
      at + 4 * 86_400,
    );
  expect([hours(false)[0]?.writing, hours(true)[0]?.writing]).toEqual([3, 1]);
});

test('who does nothing spends no minute on the floor', () => {
  const setup = setupFor(bones, 'good-point', 0);
  const { run, actions } = playRun(setup, bones, silent);
  expect(hoursOf({ setup, actions }, bones, run.now).map(({ writing, floor }) => writing + floor)).toEqual([
    0, 0, 0, 0,
  ]);
});
