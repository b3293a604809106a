import { expect, test } from 'vitest';
import { advance } from './run';
import { log } from './testing/log';
import { act, aRun, nights, say, until } from './testing/play';
import { openCards, waitedMinutes } from './view';

test('silence is charged each night, three nights at most, and then the author gives up', () => {
  const played = aRun([[1, 0, 'refund']]);
  nights(played, 4);
  expect(log(played.facts)).toMatchInlineSnapshot(`
    "d1 18:00 refund arrives
    d1 24:00 silence refund −40
    d1 24:00 trust 50 → 28
    d2 24:00 silence refund −40
    d2 24:00 trust 28 → 25
    d3 24:00 silence refund −40
    d3 24:00 refund gives up
    d3 24:00 trust 25 → 22
    d4 18:03 feed closes itself, 57 min left
    d4 24:00 trust 22 → 30"
  `);
});

test('silence costs half where another card of the issue was answered', () => {
  const played = aRun([[1, 0, 'lamp']]);
  say(played, 'lamp', 'by2');
  nights(played, 5);
  const silences = played.run.ledger.filter(({ rule }) => rule === 'silence');
  expect(silences.map(({ cause, points }) => [cause.id, points])).toEqual([
    ['lamp-again', -200],
    ['lamp-again', -200],
  ]);
});

test('bait and praise that nobody answers cost nothing', () => {
  const played = aRun([
    [1, 0, 'troll'],
    [1, 1, 'thanks'],
  ]);
  nights(played, 3);
  expect(played.run.ledger).toEqual([]);
});

test('a tweet left at 19:00 waits overnight: 23 more hours', () => {
  const played = aRun([[1, 44, 'seat']]);
  nights(played, 1);
  expect(waitedMinutes(played.run, played.run.tweets.seat as never)).toBe(24 * 60 - 44);
});

test('open cards heat up and gather me-toos where there is a cause; answered ones do not', () => {
  const played = aRun([
    [1, 0, 'seat'],
    [1, 0, 'refund'],
    [1, 0, 'wipers'],
  ]);
  say(played, 'wipers', 'soft');
  nights(played, 2);
  const { seat, refund, wipers } = played.run.tweets;
  expect(seat?.heat).toBe(4);
  expect(seat?.meToos).toBeGreaterThan(0);
  expect(refund?.meToos).toBe(0);
  expect(wipers?.heat).toBe(0);
});

test('what arrives after the feed was closed waits until the next day', () => {
  const played = aRun([
    [1, 0, 'seat'],
    [1, 30, 'refund'],
  ]);
  say(played, 'seat', 'soft');
  act(played, { kind: 'closeFeed' });
  nights(played, 1);
  expect(openCards(played.run).map(({ id }) => id)).toEqual(['refund']);
});

test('an evening with nothing open, due or still to come ends itself, unless somebody is at the board', () => {
  const played = aRun([[1, 0, 'thanks']]);
  say(played, 'thanks', 'thank');
  until(played, 1, 10);
  expect(played.run.phase).toBe('night');

  const busy = aRun([
    [1, 0, 'seat'],
    [1, 0, 'queue'],
  ]);
  say(busy, 'seat', 'soft');
  say(busy, 'queue', 'soft');
  for (let touch = 0; touch < 5; touch++) {
    busy.facts.push(...advance(busy.run, busy.run.now + 170));
    act(busy, { kind: 'rank', fix: 'queue', to: touch % 2 });
  }
  expect(busy.run.phase).toBe('evening');
  busy.facts.push(...advance(busy.run, busy.run.now + 180));
  expect(busy.run.phase).toBe('night');
});
