import { breathe } from '../instruments/breath';
import { BELL, BLOCK, KALIMBA, MARIMBA } from '../instruments/mallet';
import { rustle, thud } from '../instruments/paper';
import { BASS, NYLON } from '../instruments/pluck';
import { hertz } from '../notes';
import { NIGHT, OFFICE, SQUARE } from '../room';
import { lay } from '../tape';
import type { Recipe } from './recipe';
import { pluckAll, strikeAll } from './recipe';

/** One to three stars: each steps up from the last, the third closes the chord. */
const stars = (count: number): Recipe => ({
  seconds: 0.6 + 0.24 * count,
  room: SQUARE,
  play: (track) => {
    for (const [index, [low, high]] of (
      [
        ['A4', 'D5'],
        ['D5', 'F#5'],
        ['F#5', 'A5'],
      ] as const
    )
      .slice(0, count)
      .entries()) {
      const at = 0.24 * index;
      strikeAll(track, MARIMBA, [[at, low, 0.65]], 0.9);
      strikeAll(track, KALIMBA, [[at + 0.07, high, 0.7]], 1);
    }
    if (count === 3) {
      pluckAll(
        track,
        NYLON,
        [
          [0.56, 'D3', 0.7],
          [0.58, 'A3', 0.65],
          [0.6, 'F#4', 0.6],
        ],
        1.1,
        0.9,
        6,
      );
      strikeAll(track, KALIMBA, [[0.68, 'D6', 0.7]], 1.1);
    }
  },
});

/** What happens to evenings, nights and the whole run. */
export const DAYS = {
  lastMinutes: {
    seconds: 0.85,
    room: OFFICE,
    play: (track) => {
      strikeAll(
        track,
        BLOCK,
        [
          [0, 'A5', 0.6],
          [0.22, 'E5', 0.5],
          [0.44, 'A5', 0.6],
          [0.66, 'E5', 0.5],
        ],
        0.18,
        0.9,
      );
      strikeAll(track, MARIMBA, [[0.44, 'E4', 0.5]], 0.6, 0.8);
    },
  },
  // The phone is laid down, the lamp goes out.
  closed: {
    seconds: 0.9,
    room: OFFICE,
    play: (track) => {
      lay(track, rustle(0.2, 0.5, 161), 0);
      lay(track, thud(0.7, 162, 130), 0.12);
      strikeAll(
        track,
        MARIMBA,
        [
          [0.24, 'D5', 0.5],
          [0.42, 'A4', 0.55],
        ],
        0.8,
      );
    },
  },
  nightFalls: {
    seconds: 1.6,
    room: NIGHT,
    play: (track) => {
      strikeAll(
        track,
        KALIMBA,
        [
          [0, 'F#5', 0.45],
          [0.24, 'D5', 0.45],
          [0.48, 'A4', 0.5],
        ],
        1.6,
        0.8,
      );
      strikeAll(track, MARIMBA, [[0.72, 'D4', 0.6]], 1.4, 0.8);
      lay(track, breathe(hertz('D3'), 2, 0.06, 0.7, 1.2), 0.1);
    },
  },
  morning: {
    seconds: 1.15,
    room: SQUARE,
    play: (track) => {
      pluckAll(
        track,
        NYLON,
        [
          [0, 'D4', 0.5],
          [0.12, 'A4', 0.55],
          [0.24, 'E5', 0.55],
        ],
        1.1,
        1,
        7,
      );
      strikeAll(
        track,
        KALIMBA,
        [
          [0.4, 'F#5', 0.55],
          [0.52, 'A5', 0.5],
        ],
        1,
      );
    },
  },
  // Three strokes, the chord without light.
  boardCalled: {
    seconds: 2.45,
    room: { ...OFFICE, rings: 1.6, wet: 0.3 },
    play: (track) => {
      for (const [index, at] of [0, 0.7, 1.4].entries()) {
        strikeAll(track, BELL, [[at, 'D3', 0.8 - 0.06 * index]], 1.7, 0.8);
        pluckAll(track, BASS, [[at, 'D2', 0.8]], 1.4, 0.9, 8);
      }
      strikeAll(
        track,
        BELL,
        [
          [1.4, 'F3', 0.5],
          [1.42, 'A2', 0.5],
        ],
        1.7,
        0.8,
      );
    },
  },
  stars1: stars(1),
  stars2: stars(2),
  stars3: stars(3),
} as const satisfies Record<string, Recipe>;
