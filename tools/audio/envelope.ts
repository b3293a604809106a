import type { Track } from './tape';
import { samples } from './tape';

/** A copy that comes in and goes out smoothly (seconds). */
export const faded = (track: Track, fadeIn: number, fadeOut: number): Track => {
  const out = track.slice();
  const [first, last] = [samples(fadeIn), samples(fadeOut)];
  for (let i = 0; i < Math.min(first, out.length); i++)
    out[i] = (out[i] as number) * (0.5 - 0.5 * Math.cos((Math.PI * i) / first));
  for (let i = 0; i < Math.min(last, out.length); i++) {
    const at = out.length - 1 - i;
    out[at] = (out[at] as number) * (0.5 - 0.5 * Math.cos((Math.PI * i) / last));
  }
  return out;
};

/** A copy as loud as a curve says; the curve is given the share (0–1) that has passed. */
export const shaped = (track: Track, level: (share: number) => number): Track =>
  track.map((sample, index) => sample * level(index / track.length));

/** Rises to 1 by `peak` (a share of the whole) and falls again, the later the steeper. */
export const hump =
  (peak: number, steepness = 2) =>
  (share: number): number =>
    share < peak ? Math.sin((share / peak) * (Math.PI / 2)) : ((1 - share) / (1 - peak)) ** steepness;
