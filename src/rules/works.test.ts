import { expect, test } from 'vitest';
import { log } from './testing/log';
import { act, aRun, decide, nights, say, until } from './testing/play';
import { boardOf, repliesOf, shipClock } from './view';
import { forecastAll } from './works';

test('the idle fee as it happened: minutes to the reply, asked on night 2, on the road on day 6, and a v2 after it', () => {
  const played = aRun([[1, 0, 'queue']], 7, 10);
  say(played, 'queue', 'soft');
  nights(played, 2);
  decide(played, 'queue', 'plan');
  nights(played, 3);
  act(played, { kind: 'announce', fix: 'queue', choice: 'credit' });
  nights(played, 1);
  until(played, 7, 4);
  say(played, 'queue-v2', 'soft');
  nights(played, 1);
  expect(shipClock(played.run.works.fixes.queue as never)).toBe(6);
  expect(log(played.facts)).toMatchInlineSnapshot(`
    "d1 18:00 queue arrives
    d1 18:00 queue heard
    d1 18:03 you to queue: own (owned-a-real-flaw)
    d1 18:03 reply queue +60
    d1 18:03 queue listed
    d1 18:03 promise queue
    d1 18:06 feed closes itself, 4 min left
    d1 18:06 queue 4/200
    d1 24:00 queue 44/200
    d1 24:00 trust 50 → 59
    d2 18:03 feed closes itself, 7 min left
    d2 18:03 queue 51/200
    d2 24:00 queue 91/200
    d2 24:00 queue asks
    d2 24:00 trust 59 → 56
    d3 18:00 visit to queue
    d3 18:08 visit to queue over, 0/40 gained
    d3 18:08 queue: plan
    d3 24:00 queue 131/200
    d3 24:00 trust 56 → 54
    d4 18:03 feed closes itself, 7 min left
    d4 18:03 queue 138/200
    d4 24:00 queue 178/200
    d4 24:00 trust 54 → 53
    d5 18:03 feed closes itself, 7 min left
    d5 18:03 queue 185/200
    d5 24:00 queue 200/200
    d5 24:00 queue ships after 6 days
    d5 24:00 ship queue +450
    d5 24:00 promise queue kept
    d5 24:00 promiseKept queue +60
    d5 24:00 trust 53 → 76
    d6 18:01 queue told: credit
    d6 18:01 loop queue +40
    d6 18:04 feed closes itself, 6 min left
    d6 24:00 trust 76 → 75
    d7 18:03 queue-v2 arrives
    d7 18:04 queue~v2 heard
    d7 18:07 you to queue-v2: own (owned-a-real-flaw)
    d7 18:07 reply queue-v2 +60
    d7 18:07 queue~v2 listed
    d7 18:07 promise queue-v2
    d7 18:10 feed closes itself, 0 min left
    d7 24:00 queue~v2 40/40
    d7 24:00 queue~v2 ships after 2 days
    d7 24:00 v2 queue~v2 +96
    d7 24:00 promise queue-v2 kept
    d7 24:00 promiseKept queue-v2 +60
    d7 24:00 trust 75 → 90
    d7 24:00 the run ends"
  `);
});

const four = () => {
  const played = aRun([
    [1, 0, 'seat'],
    [1, 1, 'queue'],
    [1, 2, 'wipers'],
    [1, 3, 'lamp'],
  ]);
  until(played, 1, 4);
  for (const tweet of ['seat', 'queue', 'wipers', 'lamp']) {
    act(played, { kind: 'open', tweet }, { kind: 'list', issue: tweet });
  }
  return played;
};

test('three crews build the top three, and the fourth waits', () => {
  const played = four();
  expect(boardOf(played.run).map(({ fix, bay }) => [fix.id, bay])).toEqual([
    ['seat', 0],
    ['queue', 1],
    ['wipers', 2],
    ['lamp', null],
  ]);
  nights(played, 1);
  expect(boardOf(played.run).map(({ fix }) => fix.done)).toEqual([40, 40, 40, 0]);
});

test('a fix that waits for an answer yields its crew', () => {
  const played = four();
  nights(played, 2);
  // seat asked on night 1, so lamp had its bay on night 2.
  expect(boardOf(played.run).map(({ fix }) => [fix.id, fix.state, fix.done])).toEqual([
    ['seat', 'question', 40],
    ['queue', 'question', 80],
    ['wipers', 'building', 80],
    ['lamp', 'question', 40],
  ]);
});

test('all dates move when the order does', () => {
  const played = four();
  const before = forecastAll(played.run);
  act(played, { kind: 'rank', fix: 'lamp', to: 0 });
  const after = forecastAll(played.run);
  expect(after.get('lamp')).toBeLessThan(before.get('lamp') as number);
  expect(after.get('wipers')).toBeGreaterThan(before.get('wipers') as number);
});

test('the forecast comes true when the CEO does what it assumes', () => {
  const played = four();
  const forecast = forecastAll(played.run);
  const { run } = played;
  for (let day = 2; day <= 6; day++) {
    nights(played, 1);
    for (const id of run.works.list.slice()) {
      if (run.works.fixes[id]?.state === 'question') decide(played, id, 'plan');
    }
  }
  const shipped = Object.values(run.works.fixes).filter(({ shippedDay }) => shippedDay !== null);
  expect(shipped.length).toBeGreaterThan(1);
  for (const { id, shippedDay } of shipped) expect(shippedDay).toBe(forecast.get(id));
});

test('the date on a button is the date that the board would give', () => {
  const played = aRun([[1, 0, 'seat']]);
  act(played, { kind: 'open', tweet: 'seat' });
  const chips = Object.fromEntries(
    repliesOf(played.run, played.run.tweets.seat as never).map(({ id, chip }) => [id, chip]),
  );
  expect(chips.by2).toEqual({ kind: 'dated', dueDay: 3, boardDay: 4, inTime: false });
  expect(chips.by4).toEqual({ kind: 'dated', dueDay: 5, boardDay: 4, inTime: true });
  expect(chips.soft).toEqual({ kind: 'soft', dueDay: 11, boardDay: 4, inTime: true });
  expect(chips.ask).toBeNull();
});

test('a visit speeds what is built by a quarter of a crew-day, once an evening', () => {
  const played = four();
  act(played, { kind: 'visit', fix: 'queue' });
  expect(played.run.works.fixes.queue?.done).toBe(10);
  expect(() => act(played, { kind: 'visit', fix: 'queue' })).toThrow('visited-today');
  expect(() => act(played, { kind: 'visit', fix: 'lamp' })).toThrow('not-buildable');
});

test('closing the feed gives its minutes to the builders', () => {
  const played = four();
  const left = 60 - Math.ceil((played.run.now % 86_400) / 60);
  act(played, { kind: 'closeFeed' });
  expect(played.run.works.list.reduce((sum, id) => sum + (played.run.works.fixes[id]?.done ?? 0), 0)).toBe(
    left,
  );
});

test.each([
  ['plan', 100, 3],
  ['fine', 65, 2],
  ['sign', 10, 2],
])('the design %s ends %i hundredths of the complaint and ships after %i nights', (design, effect, count) => {
  const played = aRun([[1, 0, 'seat']], 6, 10);
  say(played, 'seat', 'soft');
  nights(played, 1);
  decide(played, 'seat', design);
  nights(played, count - 1);
  expect(played.run.works.fixes.seat).toMatchObject({ effect, shippedDay: count + 1 });
});

test('a sign keeps no promise, closes no loop and draws no v2', () => {
  const played = aRun([[1, 0, 'queue']], 5);
  say(played, 'queue', 'by4');
  nights(played, 2);
  decide(played, 'queue', 'sign');
  nights(played, 1);
  expect(played.run.works.fixes.queue?.state).toBe('shipped');
  expect(() => act(played, { kind: 'announce', fix: 'queue', choice: 'credit' })).toThrow(
    'nothing-to-announce',
  );
  nights(played, 2);
  expect(played.run.promises.queue?.state).toBe('broken');
  expect(played.run.tweets['queue-v2']).toBeUndefined();
});
