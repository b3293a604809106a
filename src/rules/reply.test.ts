import { describe, expect, test } from 'vitest';
import { FIT } from './fit';
import { replyPoints, speedAfter } from './reply';
import { advance, newRun } from './run';
import { log } from './testing/log';
import { aPack } from './testing/pack';
import { act, aRun, nights, SETUP, say, until } from './testing/play';
import { NEEDS, REASONS, STANCES, VERDICTS } from './words';

test.each([
  [0, 1],
  [6, 1],
  [24, 0.8],
  [60, 0.5],
  [24 * 60, 0.25],
  [72 * 60, 0.1],
  [99 * 60, 0.1],
])('a reply after %i minutes keeps %f of its points', (minutes, share) => {
  expect(speedAfter(minutes)).toBe(share * 1000);
});

test('speed never rises with time', () => {
  for (let minutes = 1; minutes < 5000; minutes++) {
    expect(speedAfter(minutes)).toBeLessThanOrEqual(speedAfter(minutes - 1));
  }
});

test('bad words cost the same at any speed, good words fade', () => {
  expect(replyPoints(-8, 1)).toBe(replyPoints(-8, 4000));
  expect(replyPoints(10, 24)).toBe(480);
  expect(replyPoints(10, 4)).toBe(600);
});

test('a fast denial is worth less than a slow fix', () => {
  expect(replyPoints(FIT.flaw.correct.value, 1)).toBeLessThan(replyPoints(FIT.flaw.own.value, 3 * 24 * 60));
});

describe('the fit table', () => {
  test('has a value from −10 to 10 and a reason for every need and verdict', () => {
    for (const need of NEEDS) {
      for (const verdict of VERDICTS) {
        const { value, because } = FIT[need][verdict];
        expect(Math.abs(value), `${need} ${verdict}`).toBeLessThanOrEqual(10);
        expect(REASONS).toContain(because);
      }
    }
  });

  test('uses every reason', () => {
    const used = new Set(NEEDS.flatMap((need) => VERDICTS.map((verdict) => FIT[need][verdict].because)));
    expect(REASONS.filter((reason) => !used.has(reason))).toEqual([]);
  });

  test.each(NEEDS.map((need) => [need]))('has one kind of good answer to %s', (need) => {
    const good = VERDICTS.filter((verdict) => FIT[need][verdict].value >= 4);
    expect(good.length).toBeGreaterThan(0);
    expect(good.every((verdict) => verdict !== 'overpromise')).toBe(true);
  });

  test('an overpromise is never better than the honest yes', () => {
    for (const need of NEEDS) expect(FIT[need].overpromise.value).toBeLessThanOrEqual(FIT[need].own.value);
  });

  test('only a mute is right for bait, and everything else feeds it', () => {
    expect(STANCES.every((stance) => FIT.bait[stance].value < 0)).toBe(true);
    expect(FIT.bait.mute.value).toBeGreaterThan(0);
  });
});

test('what you say starts at once, takes its minutes, and can be taken back while it is being written', () => {
  const played = aRun([[1, 0, 'seat']]);
  act(played, { kind: 'open', tweet: 'seat' });
  const { run } = played;
  const begun = run.now;
  act(played, { kind: 'reply', tweet: 'seat', reply: 'excuse' });
  expect(run.now - begun).toBe(60);
  expect(log(played.facts)).toMatchInlineSnapshot(`
    "d1 18:00 seat arrives
    d1 18:00 seat heard
    d1 18:01 you to seat: excuse (made-an-excuse)
    d1 18:01 reply seat −40"
  `);
});

test('a reply that is taken back was never sent, and its minutes are gone', async () => {
  const played = aRun([[1, 0, 'seat']]);
  const { run, facts } = played;
  act(played, { kind: 'open', tweet: 'seat' });
  const { apply, advance } = await import('./run');
  apply(run, { at: run.now, kind: 'reply', tweet: 'seat', reply: 'blame' });
  facts.push(...advance(run, run.now + 30));
  act(played, { kind: 'takeBack' });
  say(played, 'seat', 'soft');
  expect(run.tweets.seat?.answer?.verdict).toBe('own');
  expect(run.ledger.filter(({ rule }) => rule === 'reply')).toHaveLength(1);
});

test('a second reply to the same author costs its minutes and earns nothing', () => {
  const played = aRun([[1, 0, 'seat']]);
  say(played, 'seat', 'soft');
  const { length } = played.run.ledger;
  const before = played.run.now;
  say(played, 'seat', 'ask');
  expect(played.run.ledger).toHaveLength(length);
  expect(played.run.now - before).toBe(120);
});

test('bait is best muted, and a muted complaint is still a silence', () => {
  const played = aRun([
    [1, 0, 'troll'],
    [1, 1, 'seat'],
  ]);
  until(played, 1, 2);
  for (const tweet of ['troll', 'seat']) act(played, { kind: 'open', tweet }, { kind: 'mute', tweet });
  nights(played, 1);
  expect(log(played.facts)).toMatchInlineSnapshot(`
    "d1 18:00 troll arrives
    d1 18:01 seat arrives
    d1 18:02 troll muted
    d1 18:02 reply troll +24
    d1 18:02 seat heard
    d1 18:02 seat muted
    d1 18:05 feed closes itself, 55 min left
    d1 24:00 silence seat −40
    d1 24:00 trust 50 → 32"
  `);
});

test('what lies behind a vague complaint is heard only by asking', () => {
  const pack = aPack([[1, 0, 'vague']]);
  const hidden = {
    ...pack,
    tweets: pack.tweets.map((tweet) => (tweet.id === 'vague' ? { ...tweet, issue: 'lamp' } : tweet)),
  };
  const run = newRun(SETUP, hidden);
  const played = { run, facts: advance(run, 0) };
  act(played, { kind: 'open', tweet: 'vague' });
  expect(run.works.fixes).toEqual({});
  act(played, { kind: 'reply', tweet: 'vague', reply: 'ask' });
  expect(run.works.fixes.lamp).toMatchObject({ state: 'heard', firstDay: 1 });
});
