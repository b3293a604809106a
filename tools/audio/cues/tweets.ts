import { BLOCK, KALIMBA, MARIMBA } from '../instruments/mallet';
import { rustle, scribble, thud, whoosh } from '../instruments/paper';
import { NYLON } from '../instruments/pluck';
import { OFFICE, SQUARE } from '../room';
import { lay } from '../tape';
import type { Recipe } from './recipe';
import { pluckAll, strikeAll } from './recipe';

/** Somebody writes: a slip comes in, and two tines ring a fourth apart. Two pairs in turn, so that it does not nag. */
const arrived = (low: string, high: string, seed: number): Recipe => ({
  seconds: 0.66,
  room: SQUARE,
  play: (track) => {
    lay(track, rustle(0.12, 0.3, seed), 0);
    strikeAll(
      track,
      KALIMBA,
      [
        [0.03, low, 0.6],
        [0.13, high, 0.72],
      ],
      0.55,
    );
  },
});

/** What happens to tweets and cards. */
export const TWEETS = {
  arrived1: arrived('F#5', 'B5', 3),
  arrived2: arrived('E5', 'A5', 4),
  heated: {
    seconds: 0.7,
    room: OFFICE,
    play: (track) => {
      lay(track, rustle(0.2, 0.45, 8), 0);
      pluckAll(
        track,
        NYLON,
        [
          [0, 'D3', 0.8],
          [0.15, 'D3', 0.95],
          [0.15, 'A3', 0.6],
        ],
        0.38,
        1,
        2,
      );
    },
  },
  gone: {
    seconds: 0.7,
    room: SQUARE,
    play: (track) => {
      strikeAll(
        track,
        KALIMBA,
        [
          [0, 'D5', 0.5],
          [0.17, 'B4', 0.42],
          [0.36, 'F#4', 0.34],
        ],
        0.7,
      );
      lay(track, rustle(0.35, 0.22, 12), 0.3);
    },
  },
  opened: {
    softer: 2,
    seconds: 0.5,
    room: OFFICE,
    play: (track) => {
      lay(track, rustle(0.3, 0.9, 21), 0);
      strikeAll(track, BLOCK, [[0.2, 'A4', 0.22]], 0.14);
    },
  },
  writing: {
    softer: 2,
    seconds: 0.6,
    room: OFFICE,
    play: (track) => lay(track, scribble([0.09, 0.06, 0.11, 0.07, 0.13], 0.8, 31), 0),
  },
  sent: {
    seconds: 0.85,
    room: SQUARE,
    play: (track) => {
      lay(track, whoosh(0.42, 0.55, 41, 450, 2300), 0);
      // "Good point": the fourth that rises.
      strikeAll(
        track,
        MARIMBA,
        [
          [0.06, 'A4', 0.62],
          [0.2, 'D5', 0.85],
        ],
        0.7,
      );
    },
  },
  good: {
    seconds: 0.7,
    room: SQUARE,
    play: (track) =>
      strikeAll(
        track,
        KALIMBA,
        [
          [0, 'F#5', 0.6],
          [0.09, 'A5', 0.7],
          [0.18, 'D6', 0.6],
        ],
        0.6,
      ),
  },
  bad: {
    seconds: 0.75,
    room: OFFICE,
    play: (track) => {
      pluckAll(
        track,
        NYLON,
        [
          [0, 'F3', 0.7],
          [0.16, 'E3', 0.8],
        ],
        0.6,
        1.2,
        3,
      );
      lay(track, thud(0.35, 51, 110), 0.16);
    },
  },
  muted: {
    seconds: 0.5,
    room: OFFICE,
    play: (track) => {
      lay(track, rustle(0.16, 0.6, 61), 0);
      lay(track, thud(0.7, 62, 150), 0.12);
    },
  },
} as const satisfies Record<string, Recipe>;
