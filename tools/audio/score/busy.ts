import { BLOCK, MARIMBA, strike } from '../instruments/mallet';
import { brush } from '../instruments/paper';
import { BASS, MUTED, pluck } from '../instruments/pluck';
import { hertz } from '../notes';
import type { Tape } from '../tape';
import { place } from '../tape';
import { HARMONY } from './harmony';
import type { Note } from './time';
import { BARS, byHand, EIGHTH, part } from './time';

/** Halves of an eighth at which the muted string ticks, and the chord's tone: three, three, two. */
const TICKS: readonly (readonly [number, number])[] = [
  [0, 0],
  [2, 2],
  [3, 1],
  [6, 3],
  [8, 1],
  [9, 2],
  [11, 0],
  [12, 3],
  [14, 2],
  [15, 1],
];
const ACCENTS = [0, 3, 6, 8, 11, 14];

const ticks = (): Note[] =>
  HARMONY.flatMap(({ tones }, bar) =>
    TICKS.map(([half, tone]) => ({
      bar,
      eighth: half / 2,
      pitch: tones[tone] as string,
      lasts: 1.4,
      velocity: ACCENTS.includes(half) ? 0.72 : 0.4,
    })),
  );

/** The bass walks where it stood. */
const steps = (): Note[] =>
  HARMONY.flatMap(({ bass, other }, bar) =>
    [0, 3, 6].map((eighth, index) => ({
      bar,
      eighth,
      pitch: index === 2 ? other : bass,
      lasts: index === 1 ? 2 : 2.6,
      velocity: index === 0 ? 0.75 : 0.5,
    })),
  );

/** Calls that the street sends up, where the tune rests. */
const CALLS = [
  '',
  '4 B4 0.5, 5 D5 0.5, 6 B4 0.5, 7 A4 0.5',
  '',
  '2 B4 0.5, 3 D5 0.5, 4 E5 1, 6 D5 0.5, 7 B4 0.5',
  '',
  '',
  '',
  '2 D5 0.5, 3 E5 0.5, 4 D5 0.5, 5 A4 0.5, 6 B4 0.5, 7 D5 0.5',
  '',
  '',
  '',
  '4 B4 0.5, 4.5 D5 0.5, 5 E5 0.5, 6 G5 0.5, 6.5 E5 0.5, 7 C#5 0.5',
];

/** Half-eighths at which the brush strikes, and how hard. */
const BRUSHED: readonly (readonly [number, number])[] = [
  [0, 0.35],
  [2, 0.3],
  [4, 1],
  [6, 0.3],
  [7, 0.22],
  [8, 0.35],
  [10, 0.3],
  [12, 1],
  [14, 0.3],
  [15, 0.4],
];

const playBrush = (tape: Tape, from: number): void => {
  for (let bar = 0; bar < BARS; bar++) {
    for (const [half, velocity] of BRUSHED) {
      const second = (bar * 8 + half / 2) * EIGHTH;
      const sound = brush(velocity > 0.9 ? 0.26 : 0.12, velocity, 500 + bar * 16 + half);
      place(tape, sound, from + second, 0.34, half % 4 === 0 ? 0.12 : 0.34);
    }
    // A clock on the wall: tick on the beat, tock after it.
    for (let beat = 0; beat < 4; beat++) {
      const tock = beat % 2;
      const sound = strike(BLOCK, tock ? 740 : 932, 0.16, 0.42, 700 + bar * 4 + beat);
      place(tape, sound, from + (bar * 8 + beat * 2 + 1) * EIGHTH, 0.17, -0.5);
    }
  }
};

/** What comes on top when the cards are hot: a ticking string, brushed paper, a bass that walks. */
export const playBusy = (tape: Tape, from: number): void => {
  for (const [index, { second, pitch, lasts, velocity }] of byHand(ticks(), 0.004, 21).entries()) {
    const sound = pluck(MUTED, hertz(pitch) * 2, lasts * EIGHTH, velocity, 800 + index);
    place(tape, sound, from + second, 0.5, index % 2 ? 0.38 : 0.2);
    place(tape, pluck(MUTED, hertz(pitch), lasts * EIGHTH, velocity, 1800 + index), from + second, 0.5, -0.2);
  }
  for (const [index, { second, pitch, lasts, velocity }] of byHand(steps(), 0.004, 22).entries()) {
    place(tape, pluck(BASS, hertz(pitch), lasts * EIGHTH, velocity, 2800 + index), from + second, 0.2, 0);
    place(tape, strike(MARIMBA, hertz(pitch) * 2, 0.5, velocity, index), from + second, 0.24, -0.1);
  }
  for (const [index, { second, pitch, velocity }] of byHand(part(CALLS, 0.5), 0.005, 23).entries())
    place(tape, strike(MARIMBA, hertz(pitch), 0.8, velocity, 40 + index), from + second, 0.34, 0.5);
  playBrush(tape, from);
};
