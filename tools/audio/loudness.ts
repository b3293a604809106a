import type { Biquad } from './filters';
import { filtered } from './filters';
import type { Track } from './tape';
import { RATE, samples } from './tape';

/** BS.1770's two filters, as it gives them for 48,000 samples a second. */
const HEAD: Biquad = {
  b: [1.53512485958697, -2.69169618940638, 1.19839281085285],
  a: [-1.69065929318241, 0.73248077421585],
};
const LOW_CUT: Biquad = { b: [1, -2, 1], a: [-1.99004745483398, 0.99007225036621] };
if (RATE !== 48_000) throw new Error('the loudness filters are for 48,000 samples a second');

const WINDOW = samples(0.4);
const STEP = samples(0.1);

const loudness = (power: number): number => -0.691 + 10 * Math.log10(power);
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The power of each 400 ms, 100 ms apart; a sound shorter than that is filled up with silence. */
const powers = (tracks: readonly Track[]): number[] => {
  const weighed = tracks.map((track) => filtered(filtered(track, HEAD), LOW_CUT));
  const length = tracks[0]?.length ?? 0;
  const blocks: number[] = [];
  for (let start = 0; start === 0 || start + WINDOW <= length; start += STEP) {
    let sum = 0;
    for (const track of weighed)
      for (let i = start; i < Math.min(length, start + WINDOW); i++) sum += (track[i] as number) ** 2;
    blocks.push(sum / WINDOW);
  }
  return blocks;
};

/** The loudest 400 ms, in LUFS. A single track counts as one loudspeaker, as ffmpeg counts it. */
export const loudestMoment = (...tracks: readonly Track[]): number => loudness(Math.max(...powers(tracks)));

/** The loudness of the whole, silence not counted, in LUFS. */
export const loudnessOf = (...tracks: readonly Track[]): number => {
  const audible = powers(tracks).filter((power) => loudness(power) > -70);
  const relative = loudness(mean(audible)) - 10;
  return loudness(mean(audible.filter((power) => loudness(power) > relative)));
};
