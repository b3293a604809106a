import { setupFor } from '../../src/bots/measure';
import { plannedScore } from '../../src/bots/planner';
import { referenceScore } from '../../src/bots/reference';
import type { BuiltIn } from '../../src/content/packs';
import { loadBones } from '../../src/content/packs';

/** Changes that the planner tries for each seed. */
const ROUNDS = 300;
/** The share of the planner's score that the listener is asked to reach. */
const ASKED = 0.85;

/** The listener's share of what a planner makes of the same runs, who knows all that will come. */
export const reportPlanner = async (
  wanted: readonly { readonly pack: BuiltIn; readonly mission: string }[],
  seeds: number,
): Promise<void> => {
  const rows: Record<string, object> = {};
  for (const { pack, mission } of wanted) {
    const bones = await loadBones(pack);
    const shares = Array.from({ length: seeds }, (_, index) => {
      const setup = setupFor(bones, mission, index);
      return referenceScore(setup, bones) / plannedScore(setup, bones, ROUNDS);
    }).sort((a, b) => a - b);
    const at = (share: number): string => ((shares[Math.floor(seeds * share)] ?? 0) * 100).toFixed(0);
    rows[`${pack}, ${mission}`] = {
      'lowest %': at(0),
      'p1 %': at(0.01),
      'p10 %': at(0.1),
      'median %': at(0.5),
      'seeds at 85 % or more': `${((shares.filter((share) => share >= ASKED).length / seeds) * 100).toFixed(1)} %`,
      asked: '99 %',
    };
  }
  console.log(
    `\nThe listener against a planner that knows the schedule (${ROUNDS} changes tried), ${seeds} seeds`,
  );
  console.table(rows);
};
