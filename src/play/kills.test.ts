import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SETUP } from '../rules/testing/play';
import type { Save } from './save';
import { deviceShelf, FIRST_TERMS, parseSave } from './save';

const KILLS = 1000;
/** The most turns of the event loop that a write takes here. */
const TURNS = 6;
/** Milliseconds: a slow machine may take its time over so many. */
const PATIENCE = 60_000;

const saveOf = (moves: number): Save => ({
  setup: SETUP,
  actions: Array.from({ length: moves }, (_, at) => ({ at, kind: 'open' as const, tweet: `t-${at}` })),
  savedAt: moves,
  pausedSeconds: 0,
  terms: FIRST_TERMS,
  endedAt: null,
});

/** Every transaction that is under way; what a killed browser never commits. */
const underWay = new Set<IDBTransaction>();
const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (...args: Parameters<typeof begin>) {
  const transaction = begin.apply(this, args);
  underWay.add(transaction);
  transaction.addEventListener('complete', () => underWay.delete(transaction));
  return transaction;
};

const kill = (): number => {
  let killed = 0;
  for (const transaction of underWay) {
    try {
      transaction.abort();
      killed++;
    } catch {
      // It was over already.
    }
  }
  underWay.clear();
  return killed;
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test(
  `after ${KILLS} kills at chance moments there is always the old save or the new one`,
  async () => {
    await deviceShelf.write(saveOf(0));
    let kept = 0;
    let wrote = 0;
    let killed = 0;
    for (const turns of fc.sample(fc.nat(TURNS), { numRuns: KILLS, seed: 71 })) {
      const next = saveOf(kept + 1);
      const writing = deviceShelf.write(next).catch(() => undefined);
      for (let waited = 0; waited < turns; waited++) await turn();
      killed += kill();
      await writing;
      const parsed = parseSave(await deviceShelf.read());
      if ('error' in parsed) throw new Error(parsed.error);
      expect([kept, kept + 1]).toContain(parsed.save.savedAt);
      expect(parsed.save.actions).toHaveLength(parsed.save.savedAt);
      if (parsed.save.savedAt > kept) wrote++;
      kept = parsed.save.savedAt;
    }
    // Both ends of a write were hit.
    expect(killed).toBeGreaterThan(KILLS / 10);
    expect(wrote).toBeGreaterThan(KILLS / 10);
  },
  PATIENCE,
);
