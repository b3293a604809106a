import { BALANCE } from '../rules/balance';
import type { PackBones } from '../rules/bones';
import { newRun } from '../rules/run';
import { daysOf, drawnMission } from '../rules/schedule';
import type { Run, Setup } from '../rules/types';
import type { PaceId } from '../rules/words';

/** What a player or a link asks for; null days are the mission's own. */
export type Wanted = {
  readonly mission: string;
  readonly days: number | null;
  readonly seed: number;
  readonly pace: PaceId;
};

/** The evenings of a mission that a seed draws, the same in every pack; null for any other. */
export const drawnEvenings = (mission: string): number | null => drawnMission(mission)?.days ?? null;

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
