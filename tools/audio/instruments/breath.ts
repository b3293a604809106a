import { faded } from '../envelope';
import type { Track } from '../tape';
import { makeTrack, RATE } from '../tape';

/** A reed organ's breath: a few soft harmonics that swell, each slightly apart from itself. */
export const breathe = (
  frequency: number,
  seconds: number,
  velocity: number,
  swell = seconds * 0.4,
  release = seconds * 0.5,
): Track => {
  const out = makeTrack(seconds);
  for (const [harmonic, level] of [1, 0.32, 0.14, 0.05].entries()) {
    for (const apart of [0.9988, 1, 1.0013]) {
      const turn = (2 * Math.PI * frequency * (harmonic + 1) * apart) / RATE;
      const begin = harmonic * 1.3 + apart * 977;
      for (let i = 0; i < out.length; i++)
        out[i] = (out[i] as number) + (velocity * level * Math.sin(begin + turn * i)) / 3;
    }
  }
  return faded(out, swell, release);
};
