import { breathe } from '../instruments/breath';
import { KALIMBA, MARIMBA, strike } from '../instruments/mallet';
import { hertz } from '../notes';
import type { Tape } from '../tape';
import { place } from '../tape';
import { HARMONY } from './harmony';
import { BAR, byHand, part } from './time';

/** What is left of the tune when the street sleeps. */
const TINES = [
  '0 A4 8, 3 D5 8',
  '2 B4 8',
  '0 F#4 8, 3 D5 8',
  '1 E5 10',
  '0 A4 8, 3 D5 8, 6 E5 8',
  '4 F#5 10',
  '0 B4 8, 5 D5 8',
  '2 A4 12',
  '0 F#5 8, 5 D5 8',
  '2 E5 8, 6 C#5 8',
  '0 D5 8, 4 B4 8',
  '1 E5 8, 4 B4 10',
];

/** Lamps far off, answering. */
const FAR = ['', '6 E5 8', '', '6 B5 8', '', '', '', '5 D5 6, 6 A5 8', '', '', '6 F#5 8', ''];

/** The night's own music: long tones, a slow breath, much room. Laid on `tape` from a second on. */
export const playNight = (tape: Tape, from: number): void => {
  for (const [index, { second, pitch, velocity }] of byHand(part(TINES, 0.5), 0.012, 31).entries())
    place(
      tape,
      strike(KALIMBA, hertz(pitch), 4.5, velocity, 60 + index),
      from + second,
      0.42,
      index % 2 ? 0.24 : -0.2,
    );
  for (const [index, { second, pitch, velocity }] of byHand(part(FAR, 0.3), 0.012, 32).entries())
    place(
      tape,
      strike(KALIMBA, hertz(pitch), 3.5, velocity, 90 + index),
      from + second,
      0.4,
      index % 2 ? -0.7 : 0.7,
    );
  for (const [bar, { bass, tones }] of HARMONY.entries()) {
    const second = from + bar * BAR;
    place(tape, strike(MARIMBA, hertz(bass) * 2, 2.4, 0.55, 120 + bar), second, 0.22, 0);
    // Each breath begins before the last has ended.
    const [low, high] = [hertz(bass) * 2, hertz(tones[0])];
    place(tape, breathe(low, BAR * 1.5, 0.045, BAR * 0.5, BAR * 0.7), second - BAR * 0.2, 1, -0.1);
    place(tape, breathe(high, BAR * 1.5, 0.034, BAR * 0.6, BAR * 0.7), second - BAR * 0.2, 1, 0.25);
    place(tape, breathe(hertz(tones[1]), BAR * 1.5, 0.026, BAR * 0.6, BAR * 0.7), second, 1, -0.3);
  }
};
