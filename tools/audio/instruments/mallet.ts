import { noise } from '../noise';
import type { Track } from '../tape';
import { makeTrack, RATE, samples } from '../tape';

/** One way in which a bar or tine swings, against its lowest. */
type Partial = {
  readonly ratio: number;
  readonly level: number;
  /** Seconds in which the middle octave's note falls by 60 dB. */
  readonly rings: number;
};

/** What is struck, and with what. */
export type Mallet = {
  readonly partials: readonly Partial[];
  /** Seconds until the stroke is at its loudest. */
  readonly attack: number;
  /** How loud the touch itself is, and its height (Hz). */
  readonly touch: number;
  readonly touchHeight: number;
};

/** A wooden bar under yarn. */
export const MARIMBA: Mallet = {
  partials: [
    { ratio: 1, level: 1, rings: 1.5 },
    { ratio: 2.003, level: 0.08, rings: 0.8 },
    { ratio: 3.93, level: 0.3, rings: 0.45 },
    { ratio: 9.2, level: 0.07, rings: 0.12 },
  ],
  attack: 0.004,
  touch: 0.1,
  touchHeight: 900,
};

/** A steel tine over a small box: a bright beginning, a long soft end. */
export const KALIMBA: Mallet = {
  partials: [
    { ratio: 1, level: 1, rings: 2.9 },
    { ratio: 1.0016, level: 0.22, rings: 3.4 },
    { ratio: 2.006, level: 0.22, rings: 1.4 },
    { ratio: 3.01, level: 0.13, rings: 0.8 },
    { ratio: 5.42, level: 0.26, rings: 0.34 },
    { ratio: 8.93, level: 0.07, rings: 0.14 },
  ],
  attack: 0.0025,
  touch: 0.07,
  touchHeight: 1500,
};

/** A hollow block of wood. */
export const BLOCK: Mallet = {
  partials: [
    { ratio: 1, level: 1, rings: 0.16 },
    { ratio: 1.52, level: 0.5, rings: 0.11 },
    { ratio: 2.71, level: 0.25, rings: 0.07 },
  ],
  attack: 0.0015,
  touch: 0.25,
  touchHeight: 1200,
};

/** A low bronze plate, soft-headed. */
export const BELL: Mallet = {
  partials: [
    { ratio: 1, level: 1, rings: 4.2 },
    { ratio: 1.003, level: 0.5, rings: 4.4 },
    { ratio: 2.02, level: 0.55, rings: 2.8 },
    { ratio: 2.4, level: 0.28, rings: 1.9 },
    { ratio: 3.02, level: 0.2, rings: 1.2 },
    { ratio: 4.17, level: 0.1, rings: 0.7 },
  ],
  attack: 0.009,
  touch: 0.08,
  touchHeight: 300,
};

/** Decay from 1 to −60 dB within some seconds, for each sample. */
const decay = (seconds: number): number => 10 ** (-3 / (seconds * RATE));

/** Adds one swinging partial; softly struck ones have less of the high. */
const ring = (out: Track, frequency: number, level: number, seconds: number): void => {
  if (frequency > RATE * 0.4) return;
  const turn = (2 * Math.PI * frequency) / RATE;
  const fall = decay(seconds);
  let [y1, y2] = [0, -Math.sin(turn) * level];
  const [c1, c2] = [2 * fall * Math.cos(turn), fall * fall];
  for (let i = 0; i < out.length; i++) {
    out[i] = (out[i] as number) + y1;
    [y1, y2] = [c1 * y1 - c2 * y2, y1];
  }
};

const addTouch = (out: Track, { touch, touchHeight }: Mallet, velocity: number, seed: number): void => {
  const hiss = noise(seed);
  const fall = decay(0.03);
  const smooth = 1 - Math.exp((-2 * Math.PI * touchHeight) / RATE);
  let [level, soft, softer] = [touch * velocity * 3, 0, 0];
  for (let i = 0; i < Math.min(out.length, samples(0.05)); i++) {
    soft += smooth * (hiss() - soft);
    softer += smooth * (soft - softer);
    out[i] = (out[i] as number) + softer * level;
    level *= fall;
  }
};

/** One stroke: a frequency (Hz), how long it is heard (seconds), how hard it is struck (0–1). */
export const strike = (
  mallet: Mallet,
  frequency: number,
  seconds: number,
  velocity: number,
  seed = 1,
): Track => {
  const out = makeTrack(seconds);
  // Long bars ring longer than short ones.
  const size = Math.min(1.5, Math.max(0.35, Math.sqrt(440 / frequency)));
  for (const { ratio, level, rings } of mallet.partials) {
    const brightness = velocity ** (0.4 * Math.log2(ratio + 1) - 0.4);
    ring(out, frequency * ratio, level * brightness * velocity, rings * size);
  }
  addTouch(out, mallet, velocity, seed);
  const attack = samples(mallet.attack);
  for (let i = 0; i < attack; i++)
    out[i] = (out[i] as number) * (0.5 - 0.5 * Math.cos((Math.PI * i) / attack));
  const damp = Math.min(out.length, samples(Math.max(0.06, seconds * 0.3)));
  for (let i = 0; i < damp; i++) {
    const at = out.length - 1 - i;
    out[at] = (out[at] as number) * (0.5 - 0.5 * Math.cos((Math.PI * i) / damp));
  }
  return out;
};
