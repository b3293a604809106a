import { effect } from '@preact/signals';
import { game, minute, onFacts, screen, version } from './hud/state/game';
import { captions, effectsLevel, musicLevel, sound } from './hud/state/settings';
import { hasSound, showCaption } from './hud/state/sound';
import { stars } from './hud/state/stars';
import { sheet } from './hud/state/view';
import { BALANCE } from './rules/balance';
import { endsTheComplaint, minuteOfEvening, openCards } from './rules/view';
import type { CueName } from './sound/cues';
import type { Mood, Sound, SoundPort } from './sound/port';
import { programme } from './stage/programme';
import type { TextKey } from './text/t';
import { t } from './text/t';

/** What is written for who does not hear; what the screen shows anyway needs no words. */
const CAPTIONS: Readonly<Record<CueName, TextKey | null>> = {
  arrived: 'caption.arrived',
  heated: 'caption.heated',
  gone: 'caption.gone',
  opened: null,
  writing: null,
  sent: 'caption.sent',
  good: 'caption.good',
  bad: 'caption.bad',
  muted: null,
  promised: 'caption.promised',
  kept: 'caption.kept',
  broken: 'caption.broken',
  owned: 'caption.owned',
  question: 'caption.question',
  work: null,
  shipped: 'caption.shipped',
  loop: 'caption.loop',
  reordered: null,
  visit: 'caption.visit',
  lastMinutes: 'caption.lastMinutes',
  closed: null,
  nightFalls: 'caption.nightFalls',
  morning: 'caption.morning',
  boardCalled: 'caption.boardCalled',
  oneStar: 'caption.stars',
  twoStars: 'caption.stars',
  threeStars: 'caption.stars',
};

const STAR_CUES: readonly (CueName | undefined)[] = [undefined, 'oneStar', 'twoStars', 'threeStars'];

const mood = (): Mood => {
  const session = game.peek()?.session;
  const shown = screen.peek();
  if (session && shown === 'debrief')
    return { place: 'debrief', heats: [], isPaused: false, minutesLeft: null };
  if (!session || shown !== 'evening')
    return { place: 'title', heats: [], isPaused: false, minutesLeft: null };
  const { run, mode, paused } = session;
  return {
    place: mode === 'night' ? 'night' : 'evening',
    heats: openCards(run).map(({ heat }) => heat / BALANCE.heat.most),
    // In the menu the music goes on, so that who sets its level hears it.
    isPaused: paused && sheet.peek() !== 'menu',
    minutesLeft: mode === 'evening' ? run.eveningMinutes - minuteOfEvening(run) : null,
  };
};

const port: SoundPort = {
  mood,
  levels: () => ({
    music: Number(musicLevel.peek()) / 10,
    effects: Number(effectsLevel.peek()) / 10,
    isMuted: sound.peek() === 'off',
  }),
  // What is heard keeps the time of what is seen.
  subscribe: (listener) => onFacts((facts) => facts.length > 0 && listener(programme(facts))),
  endsTheComplaint: (fix) => {
    const found = game.peek()?.session.run.works.fixes[fix];
    return found !== undefined && endsTheComplaint(found);
  },
  caption: (cue) => {
    const words = CAPTIONS[cue];
    if (words && captions.peek() === 'on') showCaption(t(words));
  },
  tell: (isThere) => {
    hasSound.value = isThere;
  },
};

/** Lets the sound follow what is shown and what the player sets. */
const keepFollowing = (made: Sound): void => {
  effect(() => {
    for (const changed of [game, screen, version, minute, sheet, musicLevel, sound]) changed.value;
    made.follow();
  });
  effect(() => {
    const cue = STAR_CUES[stars.value ?? 0];
    if (cue) made.play(cue);
  });
  let isFirst = true;
  effect(() => {
    // Who sets a level, or turns the sound on, hears how loud it is.
    effectsLevel.value;
    if (sound.value === 'on' && !isFirst) made.play('closed');
    isFirst = false;
    made.follow();
  });
};

const GESTURES = ['pointerdown', 'pointerup', 'touchend', 'click', 'keydown'] as const;
/** Milliseconds after which the code of the sound may come, if nobody touched anything before. */
const QUIET = 6000;

/** Silence until the player first touches the page; nothing waits for the sound, and nothing needs it. */
export const keepSound = (): void => {
  const load = () => import('./sound/sound');
  const wake = async () => {
    if (navigator.userActivation?.hasBeenActive === false) return;
    for (const gesture of GESTURES) removeEventListener(gesture, wake, true);
    try {
      const { createSound } = await load();
      keepFollowing(createSound(port));
    } catch (error) {
      console.warn(error);
      hasSound.value = false;
    }
  };
  for (const gesture of GESTURES) addEventListener(gesture, wake, { capture: true, passive: true });
  setTimeout(() => load().catch(() => undefined), QUIET);
};
