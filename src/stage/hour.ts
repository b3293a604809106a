import type { Run } from '../rules/types';
import { eveningShare, minuteOfEvening } from '../rules/view';

/** What the time of day and the town's trust make of the picture; all but `minute` from 0 to 1. */
export type Hour = {
  /** 0 at 18:00, 2⁄3 at 19:00, 1 at night. */
  readonly time: number;
  /** Minutes after 18:00, for the town's clocks. */
  readonly minute: number;
  /** How bad the weather is: wind from just above 0, rain from a half. */
  readonly gloom: number;
  /** How many windows glow. */
  readonly glow: number;
  /** How many lanterns and flags hang. */
  readonly feast: number;
};

/** 19:00 on the sky's own scale, on which night is 1. */
const EVENING_END = 2 / 3;
const TITLE_TIME = 0.24;
/** The last light, in which the debrief is held. */
const DEBRIEF_TIME = 0.74;
/** Minutes that the clocks turn while night falls: from 19:00 to midnight. */
const TO_MIDNIGHT = 300;
/** Seconds in which the sky goes from 18:00 to night. */
const NIGHTFALL = 1.2;
/** Trust of a town that nobody runs. */
const TITLE_TRUST = 74;
/** Points of trust that the town's lights follow in a second. */
const TRUST_PACE = 14;
/** Trust under which clouds gather, and points under that until it pours. */
const GLOOM = { below: 46, over: 30 } as const;
/** Gloom from which it rains, and more of it until it rains hardest. */
const RAIN = { from: 0.44, over: 0.3 } as const;

const within = (value: number): number => Math.min(1, Math.max(0, value));
const towards = (from: number, to: number, step: number): number =>
  to > from ? Math.min(to, from + step) : Math.max(to, from - step);

const gloomAt = (trust: number): number => within((GLOOM.below - trust) / GLOOM.over);

/** How hard it rains (0–1) in such bad weather. */
export const rainAt = (gloom: number): number => within((gloom - RAIN.from) / RAIN.over);

/** Whether people open their umbrellas. */
export const isRaining = (trust: number): boolean => rainAt(gloomAt(trust)) > 0;

/** Where the sky stands for a run, once it has come there. */
export const timeOf = (run: Run | null): number => {
  if (!run) return TITLE_TIME;
  if (run.phase === 'over') return DEBRIEF_TIME;
  return run.phase === 'night' ? 1 : eveningShare(run) * EVENING_END;
};

/** Minutes after 18:00; once the evening is over, the clocks run with the sky. */
const minuteAt = (run: Run | null, time: number): number => {
  if (run?.phase === 'evening') return minuteOfEvening(run);
  if (!run) return (time / EVENING_END) * 60;
  return 60 + (within(time - EVENING_END) / (1 - EVENING_END)) * TO_MIDNIGHT;
};

export type PassingHour = {
  readonly hour: Hour;
  /** Goes on from what was shown last, at once where nothing moves; `trust` null for the title's town. */
  pass(run: Run | null, trust: number | null, milliseconds: number, isStill: boolean): Hour;
};

/** The hour as the town shows it: sky and lights follow the run, they do not leap. */
export const createHour = (): PassingHour => {
  /** Made once and changed: every frame asks for it. */
  const hour = { time: 0, minute: 0, gloom: 0, glow: 0, feast: 0 };
  let time: number | null = null;
  let mood: number | null = null;
  return {
    hour,
    pass(run, shownTrust, milliseconds, isStill) {
      const seconds = milliseconds / 1000;
      const wanted = timeOf(run);
      const now = time ?? wanted;
      const step = isStill ? 1 : seconds / NIGHTFALL;
      // The morning comes faster than the night.
      time = towards(now, wanted, wanted > now ? step : step * 2);
      const trust = shownTrust ?? TITLE_TRUST;
      mood = isStill ? trust : towards(mood ?? trust, trust, seconds * TRUST_PACE);
      hour.time = time;
      hour.minute = minuteAt(run, time);
      hour.gloom = gloomAt(mood);
      hour.glow = within((mood - 12) / 62) * within(0.25 + time * 1.1);
      hour.feast = within((mood - 62) / 12);
      return hour;
    },
  };
};
