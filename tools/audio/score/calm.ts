import { KALIMBA, MARIMBA, strike } from '../instruments/mallet';
import { BASS, NYLON, pluck } from '../instruments/pluck';
import { hertz } from '../notes';
import type { Tape } from '../tape';
import { place } from '../tape';
import { HARMONY } from './harmony';
import type { Note } from './time';
import { BARS, byHand, EIGHTH, part } from './time';

/** The tune: "good point" is its upbeat, a fourth that rises (A, D). */
const TUNE = [
  '2 A4 1, 3 D5 3, 6 E5 1, 7 F#5 1',
  '0 E5 2, 2 D5 1, 3 B4 4',
  '2 A4 1, 3 D5 3, 6 F#5 1, 7 A5 1',
  '0 E5 6',
  '2 A4 1, 3 D5 2, 5 E5 1, 6 F#5 2',
  '0 B5 2, 2 A5 1, 3 F#5 2, 5 E5 1, 6 D5 2',
  '0 E5 1, 1 D5 1, 2 B4 3, 5 D5 1, 6 E5 2',
  '0 A4 7',
  '0 B4 1, 1 D5 1, 2 F#5 3, 5 E5 1, 6 D5 2',
  '0 C#5 1, 1 E5 1, 2 A5 3, 5 F#5 1, 6 E5 2',
  '0 B4 1, 1 D5 1, 2 G5 2, 4 F#5 1, 5 E5 1, 6 D5 2',
  '0 E5 3, 3 D5 1, 4 B4 3',
];

/** Under the tune's rests, an octave lower and from further away. */
const ANSWER = [
  '',
  '5 D4 1, 6 E4 1, 7 A4 1',
  '',
  '3 B4 1, 4 A4 1, 5 E4 3',
  '',
  '',
  '',
  '3 E4 1, 4 A4 1, 5 B4 1, 6 D5 2',
  '',
  '',
  '',
  '5 A4 1, 6 E4 2',
];

/** Which tone of the chord is picked at which eighth; two ways in turn. */
const PICKED: readonly (readonly (readonly [number, number])[])[] = [
  [
    [1, 1],
    [2, 2],
    [4, 0],
    [5, 3],
    [6, 1],
  ],
  [
    [1, 0],
    [3, 2],
    [4, 1],
    [6, 3],
    [7, 2],
  ],
];

const picked = (): Note[] =>
  HARMONY.flatMap(({ tones }, bar) =>
    (PICKED[bar % 2] ?? []).map(([eighth, tone], index) => ({
      bar,
      eighth,
      pitch: tones[tone] as string,
      lasts: 4,
      velocity: index % 2 ? 0.34 : 0.42,
    })),
  );

const bassLine = (): Note[] =>
  HARMONY.flatMap(({ bass, other }, bar) => [
    { bar, eighth: 0, pitch: bass, lasts: 4.5, velocity: 0.8 },
    { bar, eighth: 5, pitch: bar % 2 ? other : bass, lasts: 3, velocity: 0.45 },
  ]);

/** The evening while nobody is angry: a tune on tines, a guitar, a bass. Laid on `tape` from a second on. */
export const playCalm = (tape: Tape, from: number): void => {
  for (const [index, { second, pitch, lasts, velocity }] of byHand(part(TUNE, 0.62), 0.007, 11).entries()) {
    const long = Math.max(1.1, lasts * EIGHTH + 0.5);
    place(tape, strike(KALIMBA, hertz(pitch), long, velocity, index), from + second, 0.36, 0.16);
    // Wood under the steel gives the tune a body.
    place(tape, strike(MARIMBA, hertz(pitch) / 2, 0.9, velocity * 0.8, index), from + second, 0.2, 0.04);
  }
  for (const [index, { second, pitch, velocity }] of byHand(part(ANSWER, 0.4), 0.008, 12).entries())
    place(tape, strike(MARIMBA, hertz(pitch), 1.2, velocity, index), from + second, 0.34, -0.45);
  for (const [index, { second, pitch, lasts, velocity }] of byHand(picked(), 0.009, 13).entries())
    place(
      tape,
      pluck(NYLON, hertz(pitch), lasts * EIGHTH, velocity, 100 + index),
      from + second,
      0.62,
      -0.28,
    );
  for (const [index, { second, pitch, lasts, velocity }] of byHand(bassLine(), 0.005, 14).entries())
    place(tape, pluck(BASS, hertz(pitch), lasts * EIGHTH, velocity, 300 + index), from + second, 0.55, 0);
  if (HARMONY.length !== BARS) throw new Error('a bar has no chord');
};
