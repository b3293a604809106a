import { DAYS } from './cues/days';
import { PROMISES } from './cues/promises';
import type { Recipe } from './cues/recipe';
import { TWEETS } from './cues/tweets';
import { WORKS } from './cues/works';
import { faded } from './envelope';
import { highpass, lowpass } from './filters';
import { limited } from './limiter';
import { loudestMoment } from './loudness';
import { inRoom } from './room';
import type { Track } from './tape';
import { amplitude, decibels, makeTrack, peakOf, RATE, samples } from './tape';

/** LUFS of the loudest 400 ms of each effect; how loud it is in the game stands in src/sound. */
const LOUDNESS = -11;
/** dBFS. */
const CEILING = -4.2;
/** What is this far below an effect's peak is its end (dB). */
const INAUDIBLE = -46;
/** The most that the limiter may press an effect that is all attack (dB). */
const PRESSED = 6;
/** Seconds between two effects, in which a late decoder's last moment still fits. */
const GAP = 0.1;

export const RECIPES = { ...TWEETS, ...PROMISES, ...WORKS, ...DAYS } as const;
export type EffectName = keyof typeof RECIPES;

const trimmed = (track: Track): Track => {
  const least = peakOf(track) * amplitude(INAUDIBLE);
  let end = track.length;
  while (end > 0 && Math.abs(track[end - 1] as number) < least) end--;
  return faded(track.slice(0, end), 0.001, 0.12);
};

/** One effect, levelled. */
export const renderEffect = (name: EffectName): Track => {
  const { seconds, room, softer = 0, play }: Recipe = RECIPES[name];
  const dry = makeTrack(seconds);
  play(dry);
  const { left, right } = inRoom({ left: dry, right: dry }, room);
  const mono = left.map((sample, index) => (sample + (right[index] as number)) / 2);
  const clean = trimmed(lowpass(highpass(mono, 55), 8500));
  const wanted = LOUDNESS - loudestMoment(clean);
  const most = CEILING + PRESSED - decibels(peakOf(clean));
  const loud = clean.map((sample) => sample * amplitude(Math.min(wanted, most) - softer));
  return limited({ left: loud, right: loud }, CEILING - softer).left;
};

/** Milliseconds from the sprite's beginning, and milliseconds that it lasts. */
export type Offsets = Readonly<Record<EffectName, readonly [start: number, lasts: number]>>;

/** Where effects of some lengths (samples) lie in the sprite, each on a whole millisecond. */
export const layOut = (lengths: Readonly<Record<EffectName, number>>): Offsets => {
  let at = GAP;
  const places = Object.entries(lengths).map(([name, length]) => {
    const start = Math.round(at * 1000);
    // Half of the gap belongs to the effect: a decoder may begin late.
    const lasts = Math.ceil((length / RATE + GAP / 2) * 1000);
    at = start / 1000 + length / RATE + GAP;
    return [name, [start, lasts]] as const;
  });
  return Object.fromEntries(places) as Offsets;
};

/** All effects on one track, and where each lies. */
export const renderSprite = (): { readonly track: Track; readonly offsets: Offsets } => {
  const names = Object.keys(RECIPES) as EffectName[];
  const effects = new Map(names.map((name) => [name, renderEffect(name)]));
  const lengths = Object.fromEntries([...effects].map(([name, { length }]) => [name, length]));
  const offsets = layOut(lengths as Record<EffectName, number>);
  const end = Math.max(...Object.values(offsets).map(([start, lasts]) => start + lasts)) / 1000;
  const track = makeTrack(end + GAP);
  for (const [name, effect] of effects) track.set(effect, samples(offsets[name][0] / 1000));
  return { track, offsets };
};
