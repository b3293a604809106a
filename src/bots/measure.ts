import { BALANCE } from '../rules/balance';
import type { PackBones } from '../rules/bones';
import { daysOf } from '../rules/schedule';
import { starsFor } from '../rules/stars';
import type { Run, Setup } from '../rules/types';
import { medianReplyMinutes, medianShipDays, scoreOf, shareReplied, trustNow } from '../rules/view';
import type { PaceId } from '../rules/words';
import type { Bot } from './bot';
import { playRun } from './bot';
import { referenceScore } from './reference';
import { UNMOVED_BY_SEEDS } from './roster';

/** What one bot made of one seed. */
export type Result = {
  /** Tenths of a point. */
  readonly score: number;
  readonly reference: number;
  readonly stars: number;
  readonly trust: number;
  readonly shareReplied: number;
  readonly replyMinutes: number | null;
  readonly shipDays: number | null;
  readonly kept: number;
  readonly broken: number;
  readonly called: boolean;
};

/** The setup of a mission at its own length; seeds are spread over 32 bits so that neighbours share nothing. */
export const setupFor = (bones: PackBones, mission: string, index: number): Setup => {
  const days = daysOf(bones, mission);
  if (days === null) throw new Error(`no mission ${mission} in pack ${bones.id}`);
  return {
    edition: BALANCE.edition,
    pack: bones.id,
    mission,
    days,
    seed: Math.imul(index + 1, 0x9e3779b1) >>> 0,
    pace: 'standard',
  };
};

const resultOf = (run: Run, reference: number): Result => {
  const score = scoreOf(run);
  const promises = Object.values(run.promises);
  return {
    score,
    reference,
    stars: starsFor(score, reference),
    trust: trustNow(run),
    shareReplied: shareReplied(run),
    replyMinutes: medianReplyMinutes(run),
    shipDays: medianShipDays(run),
    kept: promises.filter(({ state }) => state === 'kept').length,
    broken: promises.filter(({ state }) => state === 'broken').length,
    called: run.called,
  };
};

/** Results of each bot on the same seeds, the `from`th and those after it, in the same order. */
export const measure = <Id extends string>(
  bones: PackBones,
  mission: string,
  seeds: number,
  roster: Readonly<Record<Id, Bot>>,
  from = 0,
  pace: PaceId = 'standard',
): Record<Id, Result[]> => {
  const results = Object.fromEntries(Object.keys(roster).map((id) => [id, [] as Result[]])) as Record<
    Id,
    Result[]
  >;
  // A story's cards and efforts are fixed: who is unmoved by the seed is played once.
  const isStory = bones.stories.some(({ id }) => id === mission);
  let reference = 0;
  for (let index = 0; index < seeds; index++) {
    const setup = { ...setupFor(bones, mission, from + index), pace };
    const isAgain = isStory && index > 0;
    if (!isAgain) reference = referenceScore(setup, bones);
    for (const id in roster) {
      const [first] = results[id];
      const same = isAgain && UNMOVED_BY_SEEDS.has(id) ? first : undefined;
      results[id].push(same ?? resultOf(playRun(setup, bones, roster[id]).run, reference));
    }
  }
  return results;
};

/** The mean of what is not null; null if all is. */
export const mean = (numbers: readonly (number | null)[]): number | null => {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : known.reduce((sum, number) => sum + number, 0) / known.length;
};
