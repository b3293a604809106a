import { highpass, lowpass } from './filters';
import { limited } from './limiter';
import { loudnessOf } from './loudness';
import type { Room } from './room';
import { inRoom, NIGHT, SQUARE } from './room';
import { playBusy } from './score/busy';
import { playCalm } from './score/calm';
import { playNight } from './score/night';
import { LOOP } from './score/time';
import type { Tape, Track } from './tape';
import { amplitude, both, makeTape, samples } from './tape';

/** LUFS of each stem alone. */
const LOUDNESS = -16;
/** dBFS; with few bits the encoders go beyond what they are given by up to 2 dB. */
const CEILING = -4.6;
/** How far left and right lie apart, of what the score says: loudspeakers of a laptop and few bits want them closer. */
const WIDTH = 0.65;
/** Seconds before the turn that hold its end: an encoder needs them to warm up, and a decoder may begin late. */
export const LEAD_IN = 0.8;
/** Seconds after the turn that hold its beginning. */
const LEAD_OUT = 0.2;

type Stem = { readonly play: (tape: Tape, from: number) => void; readonly room: Room; readonly top: number };

/** The music's three parts; `top` is where the air ends (Hz). */
export const STEMS: Readonly<Record<'calm' | 'busy' | 'night', Stem>> = {
  calm: { play: playCalm, room: SQUARE, top: 8500 },
  busy: { play: playBusy, room: { ...SQUARE, rings: 1, wet: 0.15 }, top: 7600 },
  night: { play: playNight, room: NIGHT, top: 7000 },
};
export type StemName = keyof typeof STEMS;

const narrowed = ({ left, right }: Tape): Tape => {
  const mix = (near: Track, far: Track): Track =>
    near.map((sample, i) => ((1 + WIDTH) * sample + (1 - WIDTH) * (far[i] as number)) / 2);
  return { left: mix(left, right), right: mix(right, left) };
};

const levelled = (tape: Tape): Tape => {
  let loud = tape;
  // Limiting takes some loudness away, so it is asked again.
  for (let turn = 0; turn < 4; turn++) {
    const gain = amplitude(LOUDNESS - loudnessOf(loud.left, loud.right));
    loud = limited(
      both(loud, (track) => track.map((sample) => sample * gain)),
      CEILING,
    );
  }
  return loud;
};

/** One turn of a stem with its leads. What rings beyond the end is heard at the beginning, as when it goes round. */
export const renderStem = (name: StemName): Tape => {
  const { play, room, top } = STEMS[name];
  const tape = makeTape(3 * LOOP);
  for (const turn of [0, 1, 2]) play(tape, turn * LOOP);
  const heard = both(narrowed(inRoom(tape, room)), (track) => lowpass(highpass(track, 38), top));
  const [first, length] = [samples(LOOP), samples(LOOP)];
  const mastered = levelled(both(heard, (track) => track.slice(0, first + length + samples(1))));
  const cut = (track: Track): Track =>
    track.slice(first - samples(LEAD_IN), first + length + samples(LEAD_OUT));
  return both(mastered, cut);
};
