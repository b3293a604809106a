import { BALANCE } from '../rules/balance';
import type { PackBones } from '../rules/bones';
import { newRun } from '../rules/run';
import { daysOf } from '../rules/schedule';
import type { Run, Setup } from '../rules/types';
import type { PaceId } from '../rules/words';

/** What a player or a link asks for; null days are the mission's own. */
export type Wanted = {
  readonly mission: string;
  readonly days: number | null;
  readonly seed: number;
  readonly pace: PaceId;
};

/** The evenings that a mission has; null for one that the pack does not know. */
export const eveningsOf = (bones: PackBones, mission: string): number | null => daysOf(bones, mission);

/** The run of a setup that is known to be playable, at its first second. */
export const newRunOf = (setup: Setup, bones: PackBones): Run => newRun(setup, bones);

/** A run from its first second under today's rules; null for a mission that the pack does not know. */
export const beginRun = (bones: PackBones, { mission, days, seed, pace }: Wanted): Run | null => {
  const length = daysOf(bones, mission);
  if (length === null) return null;
  const setup: Setup = {
    edition: BALANCE.edition,
    pack: bones.id,
    mission,
    days: days ?? length,
    seed,
    pace,
  };
  return newRun(setup, bones);
};
