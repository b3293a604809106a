import { faded } from '../envelope';
import { lowpass } from '../filters';
import { noise } from '../noise';
import type { Track } from '../tape';
import { makeTrack, RATE } from '../tape';

/** A string after Karplus and Strong: noise that goes round in a line as long as its period, and is dulled by each turn. */
export type PluckedString = {
  /** Seconds in which it falls by 60 dB. */
  readonly rings: number;
  /** Hz above which the finger takes the edge off. */
  readonly finger: number;
  /** Where it is plucked, as a share of its length. */
  readonly at: number;
  /** 0–1: how much of the high is lost in each turn. */
  readonly dull: number;
};

/** Nylon, plucked with the flesh of the thumb. */
export const NYLON: PluckedString = { rings: 1.9, finger: 3200, at: 0.28, dull: 0.5 };
/** The same with the palm on it. */
export const MUTED: PluckedString = { rings: 0.34, finger: 1900, at: 0.19, dull: 0.62 };
/** A thick string on a large body. */
export const BASS: PluckedString = { rings: 2.2, finger: 620, at: 0.34, dull: 0.72 };

const excitation = (length: number, { finger, at }: PluckedString, velocity: number, seed: number): Track => {
  const hiss = noise(seed);
  // Run twice around, so that the filter has no edge where the line closes.
  const raw = new Float64Array(length * 2).map((_, index, all) =>
    index < length ? hiss() : (all[index - length] as number),
  );
  for (let i = length; i < raw.length; i++) raw[i] = raw[i - length] as number;
  const soft = lowpass(raw, finger * (0.45 + 0.75 * velocity)).slice(length);
  const shift = Math.max(1, Math.round(at * length));
  const combed = soft.map((sample, i) => sample - (soft[(i - shift + length) % length] as number));
  const mean = combed.reduce((sum, sample) => sum + sample, 0) / length;
  const power = Math.sqrt(combed.reduce((sum, sample) => sum + (sample - mean) ** 2, 0) / length);
  return combed.map((sample) => ((sample - mean) / (power || 1)) * 0.35);
};

/** One plucked note; `bend` gives its height against the frequency, by the seconds that have passed. */
export const pluck = (
  string: PluckedString,
  frequency: number,
  seconds: number,
  velocity: number,
  seed: number,
  bend: (second: number) => number = () => 1,
): Track => {
  const out = makeTrack(seconds);
  const { rings, dull } = string;
  // The dulling itself delays by `dull` samples at most, a half at 0.5.
  const period = RATE / frequency;
  const first = excitation(Math.max(2, Math.floor(period)), string, velocity, seed);
  const size = Math.min(1.3, Math.max(0.4, Math.sqrt(220 / frequency)));
  const keep = 10 ** (-3 / (rings * size * frequency));
  const line = new Float64Array(Math.ceil(period * 2.2) + 4);
  const read = (index: number): number => line[((index % line.length) + line.length) % line.length] as number;
  for (let i = 0; i < out.length; i++) {
    const back = period / bend(i / RATE) - dull * 0.5;
    const whole = Math.floor(back);
    const part = back - whole;
    const now = read(i - whole) * (1 - part) + read(i - whole - 1) * part;
    const before = read(i - whole - 1) * (1 - part) + read(i - whole - 2) * part;
    const turned = keep * ((1 - dull * 0.5) * now + dull * 0.5 * before);
    const sample = (i < first.length ? (first[i] as number) : 0) + turned;
    line[i % line.length] = sample;
    out[i] = sample * velocity;
  }
  return faded(out, 0.003, Math.min(0.08, seconds / 3));
};
