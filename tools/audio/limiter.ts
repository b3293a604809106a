import type { Tape, Track } from './tape';
import { amplitude, samples } from './tape';

/** Seconds that the limiter looks ahead, and in which it lets go. */
const AHEAD = 0.004;
const RELEASE = 0.12;

/** How much each sample has to be turned down, never up, so that none is beyond the ceiling. */
const reduction = (tracks: readonly Track[], ceiling: number): Track => {
  const length = tracks[0]?.length ?? 0;
  const wanted = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    let peak = 0;
    for (const track of tracks) peak = Math.max(peak, Math.abs(track[i] as number));
    wanted[i] = peak > ceiling ? ceiling / peak : 1;
  }
  const ahead = samples(AHEAD);
  const back = Math.exp(-1 / samples(RELEASE));
  const gains = new Float64Array(length);
  let gain = 1;
  // Backwards for the coming peak, forwards for the release: both are smooth, and neither is ever above what is wanted.
  for (let i = length - 1; i >= 0; i--) {
    gain = Math.min(wanted[i] as number, gain + 1 / ahead);
    gains[i] = gain;
  }
  gain = 1;
  for (let i = 0; i < length; i++) {
    gain = Math.min(gains[i] as number, 1 - (1 - gain) * back);
    gains[i] = gain;
  }
  return gains;
};

/** The tape with no sample beyond a level (dBFS). */
export const limited = ({ left, right }: Tape, level: number): Tape => {
  const gains = reduction([left, right], amplitude(level));
  const turn = (track: Track): Track => track.map((sample, index) => sample * (gains[index] as number));
  return { left: turn(left), right: turn(right) };
};
