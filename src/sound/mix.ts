import type { Mood } from './port';

/** The music's parts, of one tempo and one length. */
export const STEMS = ['calm', 'busy', 'night'] as const;
export type StemName = (typeof STEMS)[number];

/** 0–1 for each part. */
export type Mix = Readonly<Record<StemName, number>>;

const SILENCE: Mix = { calm: 0, busy: 0, night: 0 };
const MIXES: Readonly<Record<Exclude<Mood['place'], 'evening'>, Mix>> = {
  title: { calm: 0.8, busy: 0, night: 0.45 },
  night: { calm: 0, busy: 0, night: 0.95 },
  debrief: { calm: 0.3, busy: 0, night: 0.8 },
};

/** What somebody who waits adds at once, and what at full heat. */
const WAITING = 0.05;
const BURNING = 0.75;

/** How hot all the open cards are together, 0–1: each adds a share of what the others have left. */
export const heatOf = (heats: readonly number[]): number =>
  1 - heats.reduce((cool, heat) => cool * (1 - WAITING - BURNING * heat), 1);

/** The parts' volumes for a mood; calm and busy keep the same loudness together. */
export const mixOf = ({ place, heats, isPaused }: Mood): Mix => {
  if (isPaused) return SILENCE;
  if (place !== 'evening') return MIXES[place];
  // Even where everything burns the tune stays under it.
  const turn = (heatOf(heats) * Math.PI) / 3.3;
  return { calm: Math.cos(turn), busy: Math.sin(turn), night: 0 };
};

/** Milliseconds from silence to full. */
const DRIFT = 3200;
const STEP_IN = 900;
const FALL_SILENT = 600;

/** How fast the mix may move in a mood. */
export const paceOf = ({ place, isPaused }: Mood): number =>
  isPaused ? FALL_SILENT : place === 'night' ? STEP_IN : DRIFT;

/** A volume after some milliseconds on its way to another, at so many milliseconds for the whole way from 0 to 1. */
export const approach = (volume: number, target: number, milliseconds: number, pace: number): number => {
  const most = milliseconds / pace;
  return volume + Math.max(-most, Math.min(most, target - volume));
};

/** The part of full scale that the loudest setting reaches: music and effects at their loudest fit together. */
const TOP = 0.7;

/** What a slider's place (0–1) is to the ear. */
export const gainOf = (level: number): number => TOP * level * level;
