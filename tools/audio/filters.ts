import type { Track } from './tape';
import { RATE } from './tape';

/** How a filter of two poles weighs what went in and what came out. */
export type Biquad = {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
};

/** The textbook cookbook's filters; `q` is resonance. */
const shape = (kind: 'low' | 'high' | 'band', frequency: number, q: number): Biquad => {
  const turn = (2 * Math.PI * Math.min(frequency, RATE * 0.45)) / RATE;
  const [cos, alpha] = [Math.cos(turn), Math.sin(turn) / (2 * q)];
  const whole = 1 + alpha;
  const a = [(-2 * cos) / whole, (1 - alpha) / whole] as const;
  if (kind === 'band') return { b: [alpha / whole, 0, -alpha / whole], a };
  const side = (kind === 'low' ? 1 - cos : 1 + cos) / 2 / whole;
  return { b: [side, kind === 'low' ? 2 * side : -2 * side, side], a };
};

/** Runs a filter over a copy of the track. */
export const filtered = (track: Track, { b, a }: Biquad): Track => {
  const out = new Float64Array(track.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < track.length; i++) {
    const x = track[i] as number;
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[i] = y;
  }
  return out;
};

export const lowpass = (track: Track, frequency: number, q = Math.SQRT1_2): Track =>
  filtered(track, shape('low', frequency, q));

export const highpass = (track: Track, frequency: number, q = Math.SQRT1_2): Track =>
  filtered(track, shape('high', frequency, q));

export const bandpass = (track: Track, frequency: number, q: number): Track =>
  filtered(track, shape('band', frequency, q));

/** A bandpass whose middle (Hz) moves with the share (0–1) of the track that has passed. */
export const sweptBand = (track: Track, middle: (share: number) => number, q: number): Track => {
  const out = new Float64Array(track.length);
  let [low, band] = [0, 0];
  for (let i = 0; i < track.length; i++) {
    const f = 2 * Math.sin((Math.PI * Math.min(middle(i / track.length), RATE / 7)) / RATE);
    low += f * band;
    const high = (track[i] as number) - low - band / q;
    band += f * high;
    out[i] = band / q;
  }
  return out;
};
