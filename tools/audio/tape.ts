/** Samples a second. */
export const RATE = 48_000;

/** One channel, samples of about −1 to 1. */
export type Track = Float64Array;

/** Two channels of one length. */
export type Tape = { readonly left: Track; readonly right: Track };

/** Whole samples of some seconds. */
export const samples = (seconds: number): number => Math.round(seconds * RATE);

export const makeTrack = (seconds: number): Track => new Float64Array(samples(seconds));

export const makeTape = (seconds: number): Tape => ({ left: makeTrack(seconds), right: makeTrack(seconds) });

/** Adds a sound to a track from a second on; what lies beyond the end is cut off. */
export const lay = (track: Track, sound: Track, at: number, gain = 1): void => {
  const start = samples(at);
  const first = Math.max(0, -start);
  const last = Math.min(sound.length, track.length - start);
  for (let i = first; i < last; i++)
    track[start + i] = (track[start + i] as number) + gain * (sound[i] as number);
};

/** Adds a sound at a place between left (−1) and right (1), equally loud everywhere. */
export const place = (tape: Tape, sound: Track, at: number, gain = 1, pan = 0): void => {
  const angle = ((pan + 1) * Math.PI) / 4;
  lay(tape.left, sound, at, gain * Math.cos(angle) * Math.SQRT2);
  lay(tape.right, sound, at, gain * Math.sin(angle) * Math.SQRT2);
};

/** The same tape, each channel changed. */
export const both = ({ left, right }: Tape, change: (track: Track) => Track): Tape => ({
  left: change(left),
  right: change(right),
});

/** The largest sample, without its sign. */
export const peakOf = (...tracks: readonly Track[]): number => {
  let peak = 0;
  for (const track of tracks) for (const sample of track) peak = Math.max(peak, Math.abs(sample));
  return peak;
};

/** Amplitude of a level in decibels. */
export const amplitude = (decibels: number): number => 10 ** (decibels / 20);

export const decibels = (ratio: number): number => 20 * Math.log10(ratio);
