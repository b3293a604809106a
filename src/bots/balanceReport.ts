import type { BuiltIn } from '../content/packs';
import { loadBones, loadTexts } from '../content/packs';
import type { Result } from './measure';
import { measure } from './measure';
import { makeRoster } from './roster';

/** One part of a report, small enough for a worker: some seeds of a mission, by all reference players. */
export type Part = {
  readonly pack: BuiltIn;
  readonly mission: string;
  readonly from: number;
  readonly seeds: number;
};

/** Results of all reference players on a part's seeds. */
export const resultsOf = async ({ pack, mission, from, seeds }: Part): Promise<Record<string, Result[]>> => {
  const bones = await loadBones(pack);
  return measure(bones, mission, seeds, makeRoster(await loadTexts(pack, 'en')), from);
};
