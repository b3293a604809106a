import { breathe } from '../instruments/breath';
import { BLOCK, KALIMBA, MARIMBA } from '../instruments/mallet';
import { rustle, thud, whoosh } from '../instruments/paper';
import { BASS, NYLON, pluck } from '../instruments/pluck';
import { hertz } from '../notes';
import { OFFICE, SQUARE } from '../room';
import type { Track } from '../tape';
import { lay } from '../tape';
import type { Recipe } from './recipe';
import { pluckAll, strikeAll } from './recipe';

/** A hand over the strings, from low to high. */
const strum = (track: Track, at: number, chord: readonly string[], rings: number, seed: number): void => {
  for (const [index, pitch] of chord.entries())
    lay(
      track,
      pluck(NYLON, hertz(pitch), rings, 0.75 - 0.03 * index, seed + index),
      at + index * 0.022,
      0.75,
    );
};

/** What happens to fixes, and to those who build them. */
export const WORKS = {
  question: {
    seconds: 0.95,
    room: SQUARE,
    play: (track) => {
      pluckAll(
        track,
        NYLON,
        [
          [0, 'B3', 0.7],
          [0.13, 'E4', 0.75],
        ],
        0.8,
        1,
        5,
      );
      // Up, and not home.
      strikeAll(
        track,
        MARIMBA,
        [
          [0.26, 'A4', 0.6],
          [0.39, 'C#5', 0.75],
        ],
        0.8,
        0.9,
      );
    },
  },
  work: {
    seconds: 0.5,
    room: OFFICE,
    play: (track) => {
      for (const [at, level] of [
        [0, 0.8],
        [0.17, 1],
      ] as const) {
        lay(track, thud(level * 0.5, 91, 180), at);
        strikeAll(track, BLOCK, [[at, 'E5', 0.7 * level]], 0.16, 0.7);
      }
      strikeAll(track, MARIMBA, [[0.17, 'A4', 0.4]], 0.4);
    },
  },
  // The best moment: the doors, a chord that leans, and the same chord come home.
  shipped: {
    seconds: 2.1,
    room: SQUARE,
    play: (track) => {
      lay(track, whoosh(0.4, 0.5, 101, 160, 900), 0);
      lay(track, thud(0.6, 102, 80), 0.06);
      strum(track, 0.1, ['G2', 'D3', 'B3', 'E4', 'A4'], 0.7, 110);
      strum(track, 0.52, ['D2', 'A2', 'D3', 'F#3', 'A3', 'D4', 'F#4'], 1.9, 120);
      lay(track, pluck(BASS, hertz('D2'), 1.8, 0.8, 130), 0.52, 0.6);
      for (const [pitch, level] of [
        ['D4', 0.05],
        ['F#4', 0.045],
        ['A4', 0.045],
        ['D5', 0.03],
      ] as const)
        lay(track, breathe(hertz(pitch), 1.6, level, 0.25, 1.1), 0.48);
      strikeAll(
        track,
        MARIMBA,
        [
          [0.1, 'A4', 0.7],
          [0.52, 'D5', 0.95],
          [0.53, 'F#4', 0.6],
        ],
        1.4,
      );
      strikeAll(
        track,
        KALIMBA,
        [
          [0.66, 'F#5', 0.5],
          [0.79, 'A5', 0.55],
          [0.94, 'D6', 0.55],
        ],
        1.3,
        0.8,
      );
    },
  },
  // Who asked is told: the motif, answered an octave higher.
  loop: {
    seconds: 1.15,
    room: SQUARE,
    play: (track) => {
      strikeAll(
        track,
        MARIMBA,
        [
          [0, 'A4', 0.65],
          [0.13, 'D5', 0.75],
        ],
        1,
      );
      strikeAll(
        track,
        KALIMBA,
        [
          [0.34, 'A5', 0.55],
          [0.47, 'D6', 0.65],
          [0.47, 'F#5', 0.45],
        ],
        1.1,
      );
    },
  },
  reordered: {
    softer: 3,
    seconds: 0.4,
    room: OFFICE,
    play: (track) => {
      lay(track, whoosh(0.14, 0.5, 141, 900, 2600), 0);
      lay(track, rustle(0.12, 0.4, 142), 0.02);
      strikeAll(track, BLOCK, [[0.12, 'D5', 0.5]], 0.14, 0.8);
    },
  },
  // Three steps of the stairs, each lower.
  visit: {
    seconds: 0.7,
    room: OFFICE,
    play: (track) => {
      for (const [index, height] of [190, 165, 145].entries()) {
        lay(track, thud(0.9 - 0.1 * index, 150 + index, height), 0.19 * index);
        strikeAll(
          track,
          BLOCK,
          [[0.19 * index, (['A3', 'F#3', 'E3'] as const)[index] ?? 'E3', 0.4]],
          0.12,
          0.6,
        );
      }
    },
  },
} as const satisfies Record<string, Recipe>;
