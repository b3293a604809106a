import { referenceScore } from '../../bots/reference';
import type { PackBones } from '../../rules/bones';
import type { Setup } from '../../rules/types';

/** Tenths of a point that the reference player makes of a setup. */
export type References = (setup: Setup, bones: PackBones) => number;

/** The reference of each setup, worked out once for all who played it. */
export const makeReferences = (): References => {
  const known = new Map<string, number>();
  return (setup, bones) => {
    const { edition, pack, mission, days, seed, pace } = setup;
    const key = [edition, pack, mission, days, seed, pace].join(' ');
    const score = known.get(key) ?? referenceScore(setup, bones);
    known.set(key, score);
    return score;
  };
};
