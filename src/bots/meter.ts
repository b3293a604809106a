import type { PackTexts } from '../content/schema';
import type { PackBones } from '../rules/bones';
import { mean, measure } from './measure';
import { makeRoster } from './roster';

/** Players that say of a pack whether judgement pays in it, best first. */
export const METERED = [
  'listener',
  'learner',
  'yesToAll',
  'firstButton',
  'longestText',
  'random',
  'silent',
] as const;
export type Metered = (typeof METERED)[number];

/** What each player makes of a pack. */
export type Reading = {
  /** Seeds played so far. */
  readonly seeds: number;
  /** Tenths of a point, the mean over the seeds. */
  readonly scores: Readonly<Record<Metered, number>>;
};

/** Hundredths of the listener's points from which a player who judges nothing does too well. */
const TOO_WELL = 50;
/** Hundredths up to which somebody who is right three times out of four loses too much. */
const TOO_HARD = 35;
/** Cards below which a few lucky answers decide. */
const FEW = 10;

/** What a reading says about a pack; the first of them are its faults. */
export const METER_SAYS = [
  'nothing-to-win',
  'too-easy',
  'silence-pays',
  'too-hard',
  'fine',
  'noisy',
] as const;
export type MeterSays = (typeof METER_SAYS)[number];
export type Remark = { readonly says: MeterSays; readonly who?: Metered; readonly share?: number };

/** A player's points as a share of the listener's; never below 0. */
export const shareOf = ({ scores }: Reading, who: Metered): number =>
  scores.listener > 0 ? Math.max(0, scores[who] / scores.listener) : 0;

const UNREADING = ['yesToAll', 'firstButton', 'longestText', 'random'] as const satisfies readonly Metered[];

/** What a reading means, worst first. */
export const remarksOn = (reading: Reading, cards: number): readonly Remark[] => {
  const noisy: readonly Remark[] = cards < FEW ? [{ says: 'noisy' }] : [];
  if (reading.scores.listener <= 0) return [{ says: 'nothing-to-win' }, ...noisy];
  const remark = (says: MeterSays, who: Metered): Remark => ({ says, who, share: shareOf(reading, who) });
  const faults = [
    ...UNREADING.filter((who) => shareOf(reading, who) * 100 >= TOO_WELL).map((who) =>
      remark('too-easy', who),
    ),
    ...(shareOf(reading, 'silent') * 100 >= TOO_WELL ? [remark('silence-pays', 'silent')] : []),
    ...(shareOf(reading, 'learner') * 100 <= TOO_HARD ? [remark('too-hard', 'learner')] : []),
  ];
  return [...(faults.length > 0 ? faults : [{ says: 'fine' as const }]), ...noisy];
};

/** Lets the metered players play a mission, some seeds at a time; each slice gives the reading so far. */
export function* meter(
  bones: PackBones,
  texts: PackTexts,
  mission: string,
  seeds: number,
  slice: number,
): Generator<Reading, void> {
  const all = makeRoster(texts);
  const roster = Object.fromEntries(METERED.map((id) => [id, all[id]])) as Pick<typeof all, Metered>;
  const scores = Object.fromEntries(METERED.map((id) => [id, [] as number[]])) as Record<Metered, number[]>;
  for (let from = 0; from < seeds; from += slice) {
    const results = measure(bones, mission, Math.min(slice, seeds - from), roster, from);
    for (const id of METERED) scores[id].push(...results[id].map(({ score }) => score));
    const means = METERED.map((id) => [id, mean(scores[id]) ?? 0]);
    yield { seeds: Math.min(from + slice, seeds), scores: Object.fromEntries(means) as Reading['scores'] };
  }
}
