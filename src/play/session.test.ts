import { expect, test, vi } from 'vitest';
import { eveningBegins } from '../rules/day';
import { newRun } from '../rules/run';
import { aPack } from '../rules/testing/pack';
import { SETUP } from '../rules/testing/play';
import type { PaceId } from '../rules/words';
import type { Clock } from './clock';
import type { Save, Shelf } from './save';
import { FIRST_TERMS, parseSave, restore } from './save';
import { Session } from './session';
import type { Turn } from './turn';
import { alone } from './turn';

const PACK = aPack([
  [1, 0, 'seat'],
  [1, 2, 'refund'],
  [2, 0, 'queue'],
]);

/** A clock that a test moves, a frame at a time. */
const aClock = () => {
  let now = 0;
  let frame = () => {};
  let hide: (hidden: boolean) => void = () => {};
  const clock: Clock = {
    now: () => now,
    often: (tick) => {
      frame = tick;
      return () => {
        frame = () => {};
      };
    },
    onHidden: (changed) => {
      hide = changed;
      return () => {};
    },
  };
  const pass = (seconds: number, frames = 10) => {
    for (let index = 0; index < frames; index++) {
      now += (seconds * 1000) / frames;
      frame();
    }
  };
  return { clock, pass, hide: (hidden: boolean) => hide(hidden) };
};

const aShelf = () => {
  const kept: Save[] = [];
  const shelf: Shelf = {
    read: async () => kept.at(-1),
    write: async (save) => {
      kept.push(structuredClone(save));
    },
    clear: async () => {
      kept.length = 0;
    },
  };
  return { shelf, kept };
};

const start = (pace: PaceId = 'standard', pack = PACK) => {
  const time = aClock();
  const { shelf, kept } = aShelf();
  const onUnkept = vi.fn();
  const run = newRun({ ...SETUP, pace }, pack);
  const session = new Session({
    run,
    actions: [],
    pausedSeconds: 0,
    terms: FIRST_TERMS,
    endedAt: null,
    clock: time.clock,
    shelf,
    turn: alone,
    onUnkept,
  });
  return { session, run, kept, ...time };
};

test.each([
  ['standard', 60, 20],
  ['relaxed', 30, 8],
  ['brisk', 120, 30],
] as const)(
  'at pace %s a real second is %i in-game seconds, and %i while a card is open',
  (pace, idle, reading) => {
    const { session, run, pass } = start(pace);
    pass(3);
    expect(run.now).toBe(3 * idle);
    session.send({ kind: 'open', tweet: 'seat' });
    pass(6);
    expect(run.now).toBe(3 * idle + 6 * reading);
  },
);

test('untimed, reading stops the clock and each opened card costs four minutes', () => {
  const { session, run, pass } = start('untimed');
  session.send({ kind: 'open', tweet: 'seat' });
  pass(60);
  expect(run.now).toBe(240);
});

test('while a reply is being written the clock runs as if nothing were read', () => {
  const { session, run, pass } = start();
  session.send({ kind: 'open', tweet: 'seat' });
  session.send({ kind: 'reply', tweet: 'seat', reply: 'soft' });
  pass(3);
  expect(run.tweets.seat?.answer?.verdict).toBe('own');
  pass(3);
  expect(run.now).toBe(180 + 60);
});

test('a new wish that takes the CEO finishes what is being written first', () => {
  const { session, run, pass } = start();
  pass(2);
  session.send({ kind: 'open', tweet: 'seat' });
  session.send({ kind: 'reply', tweet: 'seat', reply: 'soft' });
  session.send({ kind: 'open', tweet: 'refund' });
  expect(session.send({ kind: 'reply', tweet: 'refund', reply: 'handoff' })).toBeNull();
  expect(run.tweets.seat?.answer?.reply).toBe('soft');
  expect(run.now).toBe(120 + 180);
});

test('pause stops everything, is counted, and a hidden page pauses', () => {
  const { session, run, pass, hide } = start();
  pass(1);
  session.pause();
  pass(7);
  expect(run.now).toBe(60);
  session.resume();
  hide(true);
  pass(5);
  expect(run.now).toBe(60);
  expect(session.toSave().pausedSeconds).toBe(12);
  session.resume();
  pass(1);
  expect(run.now).toBe(120);
});

test('a device that slept pauses the run instead of skipping it', () => {
  const { session, run, pass } = start();
  pass(600, 1);
  expect(session.paused).toBe(true);
  expect(run.now).toBe(0);
});

test('untimed, the night waits until it is skipped', () => {
  const { session, run, pass } = start('untimed');
  session.send({ kind: 'closeFeed' });
  pass(600);
  expect(session.mode).toBe('night');
  session.skipNight();
  expect(run.day).toBe(2);
});

test('the night takes four seconds, or less when it is skipped', () => {
  const { session, run, pass } = start();
  pass(61);
  expect(session.mode).toBe('night');
  expect(run.trustByDay).toHaveLength(2);
  pass(2);
  expect(run.day).toBe(1);
  pass(2.5);
  expect(run).toMatchObject({ day: 2, phase: 'evening' });
  pass(62);
  session.skipNight();
  expect(run).toMatchObject({ day: 3, now: eveningBegins(3) });
});

test('a guided run stands still until its first card is opened', () => {
  const guided = { ...PACK, stories: PACK.stories.map((story) => ({ ...story, guided: true as const })) };
  const { session, run, pass } = start('standard', guided);
  pass(30);
  expect(session.mode).toBe('frozen');
  expect(run.now).toBe(0);
  session.send({ kind: 'open', tweet: 'seat' });
  pass(1);
  expect(run.now).toBe(20);
});

test('it is kept after each action and at least every five seconds', () => {
  const { session, kept, pass } = start();
  session.send({ kind: 'open', tweet: 'seat' });
  expect(kept.at(-1)?.actions).toHaveLength(1);
  const { length } = kept;
  pass(5.5);
  expect(kept.length).toBeGreaterThan(length);
  expect(kept.at(-1)?.savedAt).toBeGreaterThanOrEqual(100);
});

test('a killed tab resumes where it was', () => {
  const { session, run, kept, pass } = start();
  session.send({ kind: 'open', tweet: 'seat' });
  session.send({ kind: 'reply', tweet: 'seat', reply: 'by4' });
  session.show(null);
  pass(70);
  pass(12);
  const parsed = parseSave(structuredClone(kept.at(-1)));
  if (!('save' in parsed)) throw new Error(parsed.error);
  const restored = restore(parsed.save, PACK);
  if (!('run' in restored)) throw new Error(restored.error);
  expect(restored.run.now).toBe(kept.at(-1)?.savedAt);
  expect(run.now - restored.run.now).toBeLessThanOrEqual(5 * 60);
  expect(restored.run.tweets.seat).toEqual(run.tweets.seat);
  expect(restored.run.day).toBe(2);
});

const toTheEnd = ({ session, pass }: Pick<ReturnType<typeof start>, 'session' | 'pass'>): void => {
  for (let day = 1; day <= 6; day++) {
    pass(61);
    session.skipNight();
  }
};

/** A session on a shelf that refuses with this error while it has one. */
const startRefused = (error: Error | null, turn: Turn = alone) => {
  const time = aClock();
  const { shelf, kept } = aShelf();
  const refusal = { error };
  const write = (save: Save) => (refusal.error ? Promise.reject(refusal.error) : shelf.write(save));
  const onUnkept = vi.fn();
  const run = newRun(SETUP, PACK);
  const session = new Session({
    run,
    actions: [],
    pausedSeconds: 0,
    terms: FIRST_TERMS,
    endedAt: null,
    clock: time.clock,
    shelf: { ...shelf, write },
    turn,
    onUnkept,
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return { session, run, kept, refusal, onUnkept, settled, ...time };
};

test.each([
  ['nothing can be kept', new DOMException('denied', 'SecurityError'), 'noStorage'],
  ['the device is full', new DOMException('full', 'QuotaExceededError'), 'full'],
])(
  'where %s, the player is told once, the run goes on, and it is kept once that is over',
  async (_what, error, why) => {
    const { session, run, kept, refusal, onUnkept, settled, pass } = startRefused(error);
    session.send({ kind: 'open', tweet: 'seat' });
    await settled();
    pass(20);
    await settled();
    session.send({ kind: 'reply', tweet: 'seat', reply: 'soft' });
    await settled();
    expect(onUnkept.mock.calls).toEqual([[why]]);
    expect(run.busy).not.toBeNull();
    refusal.error = null;
    pass(6);
    await settled();
    expect(kept.at(-1)?.actions).toHaveLength(2);
    expect(onUnkept.mock.calls).toEqual([[why], [null]]);
  },
);

test('an end that could not be kept at first is kept later', async () => {
  const started = startRefused(new DOMException('full', 'QuotaExceededError'));
  toTheEnd(started);
  await started.settled();
  started.refusal.error = null;
  started.pass(6);
  expect(started.kept.at(-1)?.endedAt).not.toBeNull();
});

test('while another tab keeps its run this one is not kept, and it is once the other is gone', async () => {
  const turn = { mine: () => {}, back: vi.fn() };
  const { session, kept, onUnkept, settled, ...time } = startRefused(null, (mine, taken) => {
    turn.mine = mine;
    taken();
    return turn.back;
  });
  session.send({ kind: 'open', tweet: 'seat' });
  expect(kept).toEqual([]);
  turn.mine();
  await settled();
  expect(kept.at(-1)?.actions).toHaveLength(1);
  expect(onUnkept.mock.calls).toEqual([['otherTab'], [null]]);
  expect(turn.back).not.toHaveBeenCalled();
  session.show(null);
  toTheEnd({ session, ...time });
  await settled();
  expect(turn.back).toHaveBeenCalled();
});

test('what the rules refuse is told and not recorded', () => {
  const { session } = start();
  expect(session.send({ kind: 'open', tweet: 'queue' })).toBe('tweet-not-arrived');
  expect(session.actions).toEqual([]);
});

test('an answer that could not be begun before the evening ends is refused, not lost in the dark', () => {
  const { session, run, pass } = start();
  session.send({ kind: 'open', tweet: 'seat' });
  session.send({ kind: 'reply', tweet: 'seat', reply: 'soft' });
  session.show(null);
  pass(54);
  session.send({ kind: 'open', tweet: 'refund' });
  pass(2);
  expect(session.send({ kind: 'visit', fix: 'seat' })).toBeNull();
  expect(session.send({ kind: 'reply', tweet: 'refund', reply: 'handoff' })).toBe('busy');
  expect(run.phase).toBe('evening');
});

test('nothing is skipped while the run is paused', () => {
  const { session, run } = start();
  session.send({ kind: 'open', tweet: 'seat' });
  session.send({ kind: 'reply', tweet: 'seat', reply: 'soft' });
  session.pause();
  expect(session.send({ kind: 'closeFeed' })).toBe('busy');
  expect(run.now).toBe(0);
});

test('what is read when nothing more is to come is not cut short by the evening’s end', () => {
  const { session, run, pass } = start();
  for (const tweet of ['seat', 'refund']) {
    pass(3);
    session.send({ kind: 'open', tweet });
    session.send({ kind: 'reply', tweet, reply: 'handoff' });
    pass(4);
  }
  pass(80);
  expect(run.phase).toBe('evening');
  session.show(null);
  pass(6);
  expect(run.phase).toBe('night');
});

test('the time until the next tweet can be skipped, and only then', () => {
  const { session, run } = start();
  session.waitForNext();
  expect(run.now).toBe(0);
  session.send({ kind: 'open', tweet: 'seat' });
  session.send({ kind: 'mute', tweet: 'seat' });
  session.waitForNext();
  expect(run.now).toBe(120);
  expect(run.tweets.refund).toBeDefined();
});

test('a run that is over is kept with the moment of its end, once, and paused no more', () => {
  const started = start();
  const { session, kept, pass, hide } = started;
  expect(kept.at(-1)?.endedAt).toBeNull();
  toTheEnd(started);
  expect(session.mode).toBe('over');
  const end = kept.at(-1);
  expect(end?.endedAt).toBeGreaterThan(0);
  hide(true);
  pass(60);
  session.stop();
  expect(kept.at(-1)).toBe(end);
  expect(session.toSave()).toEqual(end);
});

test('a run that was over already keeps its moment, and takes nothing from another that was begun', async () => {
  const started = start();
  toTheEnd(started);
  const save = started.session.toSave();
  const restored = restore(save, PACK);
  if (!('run' in restored)) throw new Error(restored.error);
  const { shelf, kept } = aShelf();
  const options = { clock: started.clock, shelf, turn: alone, onUnkept: vi.fn() };
  const again = new Session({ ...save, run: restored.run, ...options });
  again.stop();
  expect(again.toSave()).toEqual(save);
  expect(kept).toEqual([]);
});

test('a new run takes the place of the one before at once', () => {
  expect(start().kept).toHaveLength(1);
});
