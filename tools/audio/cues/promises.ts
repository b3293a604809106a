import { KALIMBA, MARIMBA } from '../instruments/mallet';
import { tear, thud } from '../instruments/paper';
import { BASS, NYLON, pluck } from '../instruments/pluck';
import { hertz } from '../notes';
import { OFFICE, SQUARE } from '../room';
import { lay } from '../tape';
import type { Recipe } from './recipe';
import { pluckAll, strikeAll } from './recipe';

/** What happens to promises. */
export const PROMISES = {
  // A stamp, and the motif that stays open: something is owed.
  promised: {
    seconds: 1.1,
    room: SQUARE,
    play: (track) => {
      lay(track, thud(0.75, 71, 120), 0);
      strikeAll(
        track,
        MARIMBA,
        [
          [0.05, 'A4', 0.6],
          [0.2, 'D5', 0.75],
          [0.36, 'E5', 0.7],
        ],
        1,
      );
      strikeAll(track, KALIMBA, [[0.36, 'E5', 0.4]], 1);
    },
  },
  // The same motif, come home.
  kept: {
    seconds: 1.2,
    room: SQUARE,
    play: (track) => {
      strikeAll(
        track,
        MARIMBA,
        [
          [0, 'A4', 0.6],
          [0.14, 'D5', 0.7],
          [0.28, 'F#5', 0.8],
        ],
        1.1,
      );
      pluckAll(
        track,
        NYLON,
        [
          [0.28, 'D3', 0.7],
          [0.3, 'A3', 0.6],
          [0.32, 'D4', 0.6],
        ],
        1.2,
        0.8,
        4,
      );
      strikeAll(track, KALIMBA, [[0.42, 'A5', 0.5]], 1.1);
    },
  },
  // No jingle: paper is torn, and a string goes slack.
  broken: {
    seconds: 1.5,
    room: OFFICE,
    play: (track) => {
      lay(track, tear(0.46, 1.15, 81), 0);
      const slack = (second: number): number =>
        2 ** (-(5 / 12) * Math.min(1, Math.max(0, second - 0.05) / 0.75));
      lay(track, pluck(NYLON, hertz('D3'), 1.1, 0.8, 82, slack), 0.4, 1.5);
      lay(track, pluck(BASS, hertz('D2'), 1.1, 0.8, 83, slack), 0.4, 0.9);
      lay(track, thud(0.5, 84, 90), 0.98);
    },
  },
  // A fourth that falls, and rests lower than it began.
  owned: {
    seconds: 0.9,
    room: SQUARE,
    play: (track) =>
      strikeAll(
        track,
        MARIMBA,
        [
          [0, 'D4', 0.7],
          [0.22, 'B3', 0.6],
          [0.46, 'A3', 0.65],
        ],
        0.42,
      ),
  },
} as const satisfies Record<string, Recipe>;
