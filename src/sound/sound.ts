import { Howler } from 'howler';
import type { Memory } from './choose';
import { choose } from './choose';
import type { Cue, CueName } from './cues';
import { CUES } from './cues';
import { openDevice } from './device';
import type { Due } from './factCues';
import { cuesOf } from './factCues';
import { gainOf, mixOf, paceOf } from './mix';
import { createMusic } from './music';
import type { Mood, Sound, SoundPort } from './port';
import type { SoundFile } from './stock';
import { createStock } from './stock';

/** In-game minutes before the evening's end at which the clock is heard. */
const LAST_MINUTES = 5;

/** What is needed first, and in which order. */
const ORDERS: Readonly<Record<Mood['place'], readonly SoundFile[]>> = {
  title: ['effects', 'calm', 'night'],
  evening: ['effects', 'calm', 'busy', 'night'],
  night: ['effects', 'night', 'calm', 'busy'],
  debrief: ['effects', 'night', 'calm'],
};

/** Plays what happens to those who want to hear it. To be made once the player has touched the page. */
export const createSound = (port: SoundPort): Sound => {
  const device = openDevice(() => follow());
  const music = device && createMusic(device.context);
  const memory: Memory = new Map();
  const turns = new Map<CueName, number>();
  let hushedUntil = 0;
  let minutesLeft: number | null = null;

  const stock = createStock(
    (name, howl) => {
      port.tell(true);
      if (name !== 'effects') music?.add(name, howl);
      follow();
    },
    () => port.tell(false),
  );

  const hearTheClock = (left: number | null): void => {
    const isLate = left !== null && left > 0 && left <= LAST_MINUTES;
    if (isLate && minutesLeft !== null && minutesLeft > LAST_MINUTES)
      playAll([{ cue: 'lastMinutes', wait: 0 }]);
    minutesLeft = left;
  };

  const follow = (): void => {
    const [mood, { music: loud, effects, isMuted }] = [port.mood(), port.levels()];
    hearTheClock(mood.minutesLeft);
    if (!device) return;
    Howler.mute(isMuted);
    // What nobody wants to hear is not fetched.
    if (!isMuted) stock.want(ORDERS[mood.place].filter((name) => (name === 'effects' ? effects : loud) > 0));
    music?.aim({
      mix: mixOf(mood),
      pace: paceOf(mood),
      loud: isMuted ? 0 : gainOf(loud),
      isHushed: performance.now() < hushedUntil,
    });
  };

  const hush = (milliseconds: number): void => {
    hushedUntil = performance.now() + milliseconds;
    follow();
    setTimeout(follow, milliseconds + 1);
  };

  const begin = (cue: CueName): void => {
    const { effects: names, gain, hushes }: Cue = CUES[cue];
    port.caption(cue);
    const { effects: loud, isMuted } = port.levels();
    const howl = stock.get('effects');
    if (!howl || !device?.isAwake() || isMuted || loud === 0) return;
    const turn = turns.get(cue) ?? 0;
    turns.set(cue, turn + 1);
    const id = howl.play(names[turn % names.length]);
    howl.volume(gainOf(loud) * gain, id);
    if (hushes) hush(hushes);
  };

  const playAll = (moment: readonly Due[]): void => {
    for (const { cue, wait } of choose(moment, performance.now(), memory)) {
      if (wait === 0) begin(cue);
      else setTimeout(begin, wait, cue);
    }
  };

  if (!device) port.tell(false);
  port.subscribe((moment) => playAll(cuesOf(moment, port)));
  follow();
  return { follow, play: (cue) => playAll([{ cue, wait: 0 }]) };
};
