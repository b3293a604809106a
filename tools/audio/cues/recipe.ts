import type { Mallet } from '../instruments/mallet';
import { strike } from '../instruments/mallet';
import type { PluckedString } from '../instruments/pluck';
import { pluck } from '../instruments/pluck';
import { hertz } from '../notes';
import type { Room } from '../room';
import type { Track } from '../tape';
import { lay } from '../tape';

/** How one effect is made: at most so many seconds, in a room. What is silent at its end is cut off. */
export type Recipe = {
  readonly seconds: number;
  readonly room: Room;
  /** Decibels below the rest: an encoder with few bits goes far beyond the peaks of a rustle. */
  readonly softer?: number;
  readonly play: (track: Track) => void;
};

/** Notes of a tune: seconds from the beginning, name, how hard (0–1). */
type Struck = readonly (readonly [at: number, pitch: string, velocity: number])[];

/** Lays struck notes on a track. */
export const strikeAll = (track: Track, mallet: Mallet, notes: Struck, rings: number, gain = 1): void => {
  for (const [index, [at, pitch, velocity]] of notes.entries())
    lay(track, strike(mallet, hertz(pitch), rings, velocity, 900 + index), at, gain);
};

/** Lays plucked notes on a track. */
export const pluckAll = (
  track: Track,
  string: PluckedString,
  notes: Struck,
  rings: number,
  gain = 1,
  seed = 1,
): void => {
  for (const [index, [at, pitch, velocity]] of notes.entries())
    lay(track, pluck(string, hertz(pitch), rings, velocity, 40 * seed + index), at, gain);
};
