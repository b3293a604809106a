import { BALANCE } from './balance';
import { score } from './ledger';
import { indexOf } from './pack';
import { addMood } from './trust';
import type { Fact, Fix, Run } from './types';
import type { Announcement } from './words';

/** Whether the people who asked can still be told: once, for a first version that ended enough of the complaint. */
export const canBeAnnounced = (fix: Fix): boolean =>
  fix.state === 'shipped' &&
  fix.announced === null &&
  fix.issue !== null &&
  !fix.v2 &&
  fix.effect >= BALANCE.promise.effectToKeep;

const MOODS: Record<Announcement, number> = {
  credit: BALANCE.mood.credited,
  brag: BALANCE.mood.bragged,
  nothing: 0,
};

/** Closes the loop with those who complained: credit, brag or silence. Evidence: six-dimensions (attentiveness). */
export const closeLoop = (run: Run, facts: Fact[], fix: Fix, choice: Announcement): void => {
  fix.announced = choice;
  facts.push({ kind: 'loopClosed', at: run.now, fix: fix.id, choice });
  for (const id of indexOf(run.pack).tweetsOfIssue.get(fix.issue as string) ?? [])
    addMood(run, id, MOODS[choice]);
  score(run, facts, 'loop', { kind: 'fix', id: fix.id }, BALANCE.loop[choice]);
};
