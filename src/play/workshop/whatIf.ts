import type { PackBones } from '../../rules/bones';
import { scoreOf } from '../../rules/view';
import { keyOf } from './player';
import type { Choice, Stop } from './run';
import { NO_VOTES, playRoom } from './run';
import { choicesOf } from './show';
import type { Workshop } from './workshop';

/** Tenths of a point at the run's end, by option: everything else that was decided stays, a good listener does the rest. */
export type Totals = ReadonlyMap<string, number>;

const instead = (choices: readonly Choice[], { about }: Stop, option: string): readonly Choice[] =>
  choices.map((choice) => (keyOf(choice.about) === keyOf(about) ? { about, option } : choice));

/** What each option of something that was decided would come to. */
export const totalsOf = (workshop: Workshop, bones: PackBones, team: number, stop: Stop): Totals => {
  const choices = choicesOf(workshop, team);
  return new Map(
    stop.options.map((option) => [
      option,
      scoreOf(playRoom(workshop.setup, bones, NO_VOTES, instead(choices, stop, option)).run),
    ]),
  );
};

/** A decision with what each way to decide would have come to. */
export type Weighed = { readonly stop: Stop; readonly chosen: string; readonly totals: Totals };

const chosenTotal = ({ chosen, totals }: Weighed): number => totals.get(chosen) ?? 0;

/** The option that would have come to most. */
export const bestOf = ({ totals, chosen }: Weighed): string =>
  [...totals].reduce((best, one) => (one[1] > best[1] ? one : best), [chosen, totals.get(chosen) ?? 0])[0];

/** Tenths of a point that the best option would have brought more; 0 for the best itself. */
export const regret = (weighed: Weighed): number =>
  (weighed.totals.get(bestOf(weighed)) ?? 0) - chosenTotal(weighed);

/** Tenths of a point by which it was better than the other options on the mean. */
export const merit = (weighed: Weighed): number => {
  const others = [...weighed.totals].filter(([option]) => option !== weighed.chosen);
  const sum = others.reduce((total, [, score]) => total + score, 0);
  return chosenTotal(weighed) - Math.round(sum / Math.max(1, others.length));
};

const most = (all: readonly Weighed[], measure: (one: Weighed) => number): Weighed | null =>
  all.filter((one) => measure(one) > 0).toSorted((a, b) => measure(b) - measure(a))[0] ?? null;

/** The decision that helped most, if any did. */
export const bestDecision = (all: readonly Weighed[]): Weighed | null => most(all, merit);

/** The decision that cost most, if any did. */
export const worstDecision = (all: readonly Weighed[]): Weighed | null => most(all, regret);
