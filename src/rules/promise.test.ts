import { expect, test } from 'vitest';
import { log } from './testing/log';
import { act, aRun, decide, nights, say, until } from './testing/play';
import { scoreOf } from './view';

test('a promise that the crews keep pays on the day the fix ships', () => {
  const played = aRun([[1, 0, 'seat']]);
  say(played, 'seat', 'by4');
  nights(played, 1);
  decide(played, 'seat', 'plan');
  nights(played, 3);
  expect(log(played.facts)).toMatchInlineSnapshot(`
    "d1 18:00 seat arrives
    d1 18:00 seat heard
    d1 18:03 you to seat: own (owned-a-real-flaw)
    d1 18:03 reply seat +60
    d1 18:03 seat listed
    d1 18:03 promise seat
    d1 18:06 feed closes itself, 54 min left
    d1 18:06 seat 54/120
    d1 24:00 seat 94/120
    d1 24:00 seat asks
    d1 24:00 trust 50 → 59
    d2 18:00 visit to seat
    d2 18:08 visit to seat over, 0/40 gained
    d2 18:08 seat: plan
    d2 18:11 feed closes itself, 49 min left
    d2 18:11 seat 120/120
    d2 24:00 seat ships after 3 days
    d2 24:00 ship seat +517.5
    d2 24:00 promise seat kept
    d2 24:00 promiseKept seat +150
    d2 24:00 trust 59 → 80
    d3 24:00 trust 80 → 71
    d4 24:00 trust 71 → 65"
  `);
});

test('a promise that nobody builds breaks at its date, and its author comes back', () => {
  const played = aRun([[1, 0, 'seat']]);
  say(played, 'seat', 'by4');
  nights(played, 5);
  until(played, 6, 3);
  expect(log(played.facts)).toMatchInlineSnapshot(`
    "d1 18:00 seat arrives
    d1 18:00 seat heard
    d1 18:03 you to seat: own (owned-a-real-flaw)
    d1 18:03 reply seat +60
    d1 18:03 seat listed
    d1 18:03 promise seat
    d1 18:06 feed closes itself, 54 min left
    d1 18:06 seat 54/120
    d1 24:00 seat 94/120
    d1 24:00 seat asks
    d1 24:00 trust 50 → 59
    d2 24:00 trust 59 → 56
    d3 24:00 trust 56 → 54
    d4 24:00 trust 54 → 53
    d5 24:00 promise seat broken
    d5 24:00 promiseBroken seat −240
    d5 24:00 trust 53 → 17
    d6 18:02 seat-again arrives"
  `);
});

test('a date that the board denies is recorded as an overpromise', () => {
  const played = aRun([[1, 0, 'wipers']]);
  say(played, 'wipers', 'by2');
  expect(played.run.tweets.wipers?.answer).toMatchObject({
    verdict: 'overpromise',
    because: 'date-the-board-denied',
  });
  expect(played.run.promises.wipers).toMatchObject({ kind: 'dated', dueDay: 3, state: 'open' });
});

test('a miss that is owned before its date costs half', () => {
  const cues = [[1, 0, 'wipers']] as const;
  const silent = aRun(cues);
  say(silent, 'wipers', 'by2');
  nights(silent, 3);
  const owned = aRun(cues);
  say(owned, 'wipers', 'by2');
  act(owned, { kind: 'ownMiss', promise: 'wipers' });
  nights(owned, 3);
  const brokenIn = ({ run }: typeof owned) => run.ledger.find(({ rule }) => rule === 'promiseBroken')?.points;
  expect(brokenIn(silent)).toBe(-2400);
  expect(brokenIn(owned)).toBe(-1200);
  expect(owned.run.trustByDay.at(-1)).toBeGreaterThan(silent.run.trustByDay.at(-1) as number);
});

test('every own after a broken promise is worth ×0.85', () => {
  const played = aRun([
    [1, 0, 'wipers'],
    [5, 0, 'seat'],
  ]);
  say(played, 'wipers', 'by2');
  nights(played, 4);
  say(played, 'seat', 'soft');
  expect(played.run.tweets.seat?.answer?.points).toBe(510);
});

test.each([
  ['refund', 40],
  ['hearsay', 80],
  ['vague', 120],
  ['wings', 320],
])('a yes to %s puts a phantom of %i/40 crew-days on the board', (tweet, effort) => {
  const played = aRun([[1, 0, tweet]]);
  say(played, tweet, 'soft');
  expect(played.run.works.list).toEqual([`${tweet}~phantom`]);
  expect(played.run.works.fixes[`${tweet}~phantom`]).toMatchObject({ effort, state: 'listed' });
});

test('an honest no beats a yes that breaks', () => {
  const no = aRun([[1, 0, 'wings']], 3);
  say(no, 'wings', 'decline');
  nights(no, 3);
  const yes = aRun([[1, 0, 'wings']], 3);
  say(yes, 'wings', 'by4');
  nights(yes, 3);
  expect(scoreOf(no.run)).toBeGreaterThan(0);
  expect(scoreOf(yes.run)).toBeLessThan(-2400);
});

test('the bell keeps a promise whose fix has begun and whose date is in time, and breaks the rest', () => {
  const begun = aRun([[1, 0, 'wipers']], 2);
  say(begun, 'wipers', 'soft');
  nights(begun, 2);
  expect(begun.run).toMatchObject({ phase: 'over', promises: { wipers: { state: 'kept' } } });

  const crowded = aRun(
    [
      [2, 0, 'wipers'],
      [2, 1, 'queue'],
      [2, 2, 'seat'],
      [2, 3, 'lamp'],
    ],
    2,
  );
  nights(crowded, 1);
  until(crowded, 2, 4);
  for (const tweet of ['wipers', 'queue', 'seat', 'lamp']) say(crowded, tweet, 'soft');
  nights(crowded, 1);
  expect(crowded.run.promises.lamp?.state).toBe('broken');
});

test('a fix that nobody goes to answer for keeps no promise at the bell', () => {
  const played = aRun([[1, 0, 'seat']], 3);
  say(played, 'seat', 'soft');
  nights(played, 3);
  expect(played.run.promises.seat?.state).toBe('broken');
});

test('one promise stands on an issue at a time', () => {
  const played = aRun([[1, 0, 'wipers']]);
  say(played, 'wipers', 'soft');
  expect(Object.keys(played.run.promises)).toEqual(['wipers']);
});
