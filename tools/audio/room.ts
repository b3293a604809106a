import { highpass } from './filters';
import type { Tape, Track } from './tape';
import { RATE, samples } from './tape';

/** Where it is heard. */
export type Room = {
  /** Seconds in which an echo falls by 60 dB. */
  readonly rings: number;
  /** Hz above which the walls swallow. */
  readonly dull: number;
  /** How loud the room is against what sounds in it. */
  readonly wet: number;
  /** Seconds until the first wall answers. */
  readonly before: number;
};

/** The office: wood, shelves, paper. */
export const OFFICE: Room = { rings: 0.9, dull: 3600, wet: 0.2, before: 0.009 };
/** The square between the houses, in the evening. */
export const SQUARE: Room = { rings: 1.5, dull: 3200, wet: 0.24, before: 0.018 };
/** The same at night. */
export const NIGHT: Room = { rings: 3.2, dull: 3200, wet: 0.46, before: 0.03 };

/** Samples of the eight lines: primes, so that no echo falls on another. */
const LINES = [1153, 1361, 1559, 1787, 2011, 2251, 2473, 2741] as const;

/** A network of eight delays that feed each other (Householder), two outputs. */
const echo = (mono: Track, side: Track, { rings, dull, before }: Room): Tape => {
  const out = { left: new Float64Array(mono.length), right: new Float64Array(mono.length) };
  const lines = LINES.map((length) => new Float64Array(length));
  const keep = LINES.map((length) => 10 ** ((-3 * length) / (rings * RATE)));
  const damp = 1 - Math.exp((-2 * Math.PI * dull) / RATE);
  const heard = new Float64Array(LINES.length);
  const wait = samples(before);
  for (let i = wait; i < mono.length; i++) {
    const [x, y] = [mono[i - wait] as number, side[i - wait] as number];
    let sum = 0;
    for (let n = 0; n < lines.length; n++) {
      const length = LINES[n] as number;
      const tail = (lines[n] as Track)[i % length] as number;
      heard[n] = (heard[n] as number) + damp * (tail - (heard[n] as number));
      sum += heard[n] as number;
    }
    let [l, r] = [0, 0];
    for (let n = 0; n < lines.length; n++) {
      const wall = heard[n] as number;
      const sign = n % 2 ? -1 : 1;
      (lines[n] as Track)[i % (LINES[n] as number)] = x + sign * y + (wall - sum / 4) * (keep[n] as number);
      if (n % 2) r += wall * (n % 4 === 1 ? 1 : -1);
      else l += wall * (n % 4 === 0 ? 1 : -1);
    }
    out.left[i] = l * 0.5;
    out.right[i] = r * 0.5;
  }
  return out;
};

/** The tape as it sounds in a room; as long as before. */
export const inRoom = (dry: Tape, room: Room): Tape => {
  const middle = dry.left.map((sample, i) => (sample + (dry.right[i] as number)) * 0.25);
  const side = dry.left.map((sample, i) => (sample - (dry.right[i] as number)) * 0.25);
  const wet = echo(highpass(middle, 140), highpass(side, 140), room);
  return {
    left: dry.left.map((sample, i) => sample + room.wet * (wet.left[i] as number)),
    right: dry.right.map((sample, i) => sample + room.wet * (wet.right[i] as number)),
  };
};
