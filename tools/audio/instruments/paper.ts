import { faded, hump, shaped } from '../envelope';
import { bandpass, highpass, lowpass, sweptBand } from '../filters';
import { noise } from '../noise';
import type { Track } from '../tape';
import { makeTrack, RATE, samples } from '../tape';

const hiss = (seconds: number, seed: number): Track => {
  const draw = noise(seed);
  return makeTrack(seconds).map(() => draw());
};

/** Fibres that give way one by one: clicks, `density` a second at each share of the whole. */
const crackle = (seconds: number, density: (share: number) => number, seed: number): Track => {
  const draw = noise(seed);
  const out = makeTrack(seconds);
  for (let i = 0; i < out.length; i++) {
    const chance = density(i / out.length) / RATE;
    if ((draw() + 1) / 2 < chance) out[i] = draw() * (0.35 + 0.65 * Math.abs(draw()));
  }
  return out;
};

const soften = (track: Track): Track => lowpass(highpass(track, 500), 6200);

/** A sheet that is moved or unfolded. */
export const rustle = (seconds: number, level: number, seed: number): Track => {
  const draw = noise(seed + 7);
  const folds = [0.12 + 0.1 * Math.abs(draw()), 0.45 + 0.1 * draw(), 0.75 + 0.08 * draw()];
  const density = (share: number): number =>
    120 + folds.reduce((sum, fold) => sum + 2600 * Math.exp(-(((share - fold) / 0.07) ** 2)), 0);
  const creases = bandpass(crackle(seconds, density, seed), 2600, 0.8);
  const air = shaped(bandpass(hiss(seconds, seed + 1), 2200, 0.7), (share) => 0.05 * hump(0.3)(share));
  return faded(
    soften(creases.map((sample, index) => level * (2.4 * sample + (air[index] as number)))),
    0.01,
    seconds * 0.4,
  );
};

/** A slip that is torn across: slow, then all at once. */
export const tear = (seconds: number, level: number, seed: number): Track => {
  const density = (share: number): number => 250 + 5200 * share ** 1.6;
  const fibres = sweptBand(crackle(seconds, density, seed), (share) => 1300 + 2300 * share, 1.1);
  const rip = shaped(
    sweptBand(hiss(seconds, seed + 1), (share) => 1500 + 2200 * share, 1.4),
    (share) => 0.16 * share,
  );
  const torn = fibres.map((sample, index) => level * (1.9 * sample + (rip[index] as number)));
  return faded(soften(shaped(torn, (share) => 0.35 + 0.65 * share)), 0.006, 0.035);
};

/** Air past a folded plane: rises, passes, is gone. */
export const whoosh = (seconds: number, level: number, seed: number, low = 500, high = 2400): Track =>
  faded(
    shaped(
      sweptBand(hiss(seconds, seed), (share) => low + (high - low) * Math.sin(Math.PI * share ** 0.8), 1.2),
      (share) => level * hump(0.45)(share),
    ),
    0.02,
    seconds * 0.3,
  );

/** A brush on paper: the soft cymbal of this town. */
export const brush = (seconds: number, level: number, seed: number, height = 3400): Track =>
  shaped(
    lowpass(bandpass(hiss(seconds, seed), height, 0.9), 7000),
    (share) => level * Math.min(1, share * 18) * (1 - share) ** 2.6,
  );

/** A pencil: strokes with a short rest between them. */
export const scribble = (strokes: readonly number[], level: number, seed: number): Track => {
  const rest = 0.035;
  const total = strokes.reduce((sum, stroke) => sum + stroke + rest, 0);
  const out = makeTrack(total);
  let at = 0;
  for (const [index, seconds] of strokes.entries()) {
    const grain = bandpass(hiss(seconds, seed + index), 1900 + 260 * (index % 3), 1.6);
    const stroke = shaped(grain, (share) => level * Math.sin(Math.PI * share) ** 0.7);
    out.set(stroke, samples(at));
    at += seconds + rest;
  }
  return lowpass(out, 5200);
};

/** A flat thing put down on wood. */
export const thud = (level: number, seed: number, height = 140): Track => {
  const seconds = 0.16;
  const body = makeTrack(seconds).map((_, i) => {
    const second = i / RATE;
    return (
      Math.sin(2 * Math.PI * (height * second + 18 * (1 - Math.exp(-second * 40)) * 0.08)) *
      Math.exp(-second * 34)
    );
  });
  const slap = shaped(lowpass(hiss(seconds, seed), 1400), (share) => 0.5 * Math.exp(-share * 26));
  return faded(
    body.map((sample, index) => level * (sample + (slap[index] as number))),
    0.0015,
    0.03,
  );
};
