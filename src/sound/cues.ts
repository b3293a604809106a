import type sprite from '../../assets/audio/sprite.json';

/** One of the sprite's sounds. */
export type EffectName = keyof typeof sprite.effects;

export type Cue = {
  /** What is played, in turn where there is more than one. */
  readonly effects: readonly [EffectName, ...EffectName[]];
  /** 0–1, against the player's own level. */
  readonly gain: number;
  /** Of many at one moment, the weightiest are heard. */
  readonly weight: number;
  /** Milliseconds that it has for itself before another begins. */
  readonly holds: number;
  /** Milliseconds before the same is heard again. */
  readonly rests: number;
  /** Milliseconds for which the music steps back. */
  readonly hushes?: number;
};

/** Every sound with a meaning, and how it stands beside the others. */
export const CUES = {
  arrived: { effects: ['arrived1', 'arrived2'], gain: 0.55, weight: 40, holds: 260, rests: 700 },
  heated: { effects: ['heated'], gain: 0.75, weight: 30, holds: 260, rests: 4000 },
  gone: { effects: ['gone'], gain: 0.5, weight: 35, holds: 450, rests: 2000 },
  opened: { effects: ['opened'], gain: 0.6, weight: 20, holds: 120, rests: 120 },
  writing: { effects: ['writing'], gain: 0.4, weight: 15, holds: 120, rests: 300 },
  sent: { effects: ['sent'], gain: 0.7, weight: 50, holds: 560, rests: 200 },
  good: { effects: ['good'], gain: 0.55, weight: 45, holds: 450, rests: 300 },
  bad: { effects: ['bad'], gain: 0.8, weight: 65, holds: 500, rests: 300 },
  muted: { effects: ['muted'], gain: 0.8, weight: 48, holds: 200, rests: 200 },
  promised: { effects: ['promised'], gain: 0.75, weight: 60, holds: 700, rests: 400 },
  kept: { effects: ['kept'], gain: 0.8, weight: 75, holds: 800, rests: 600, hushes: 900 },
  broken: { effects: ['broken'], gain: 1, weight: 90, holds: 1200, rests: 1500, hushes: 2200 },
  owned: { effects: ['owned'], gain: 0.7, weight: 55, holds: 600, rests: 400 },
  question: { effects: ['question'], gain: 0.7, weight: 58, holds: 650, rests: 1500 },
  work: { effects: ['work'], gain: 0.8, weight: 38, holds: 300, rests: 300 },
  shipped: { effects: ['shipped'], gain: 1, weight: 85, holds: 1100, rests: 1500, hushes: 2000 },
  loop: { effects: ['loop'], gain: 0.8, weight: 62, holds: 700, rests: 500, hushes: 700 },
  reordered: { effects: ['reordered'], gain: 0.6, weight: 25, holds: 120, rests: 120 },
  visit: { effects: ['visit'], gain: 0.7, weight: 36, holds: 300, rests: 500 },
  lastMinutes: { effects: ['lastMinutes'], gain: 0.75, weight: 42, holds: 500, rests: 5000 },
  closed: { effects: ['closed'], gain: 0.7, weight: 44, holds: 400, rests: 1000 },
  nightFalls: { effects: ['nightFalls'], gain: 0.6, weight: 52, holds: 250, rests: 3000 },
  morning: { effects: ['morning'], gain: 0.6, weight: 52, holds: 300, rests: 3000 },
  boardCalled: { effects: ['boardCalled'], gain: 1, weight: 100, holds: 2400, rests: 5000, hushes: 4000 },
  oneStar: { effects: ['stars1'], gain: 0.7, weight: 70, holds: 900, rests: 2000, hushes: 800 },
  twoStars: { effects: ['stars2'], gain: 0.75, weight: 70, holds: 1100, rests: 2000, hushes: 1000 },
  threeStars: { effects: ['stars3'], gain: 0.85, weight: 70, holds: 1300, rests: 2000, hushes: 1300 },
} as const satisfies Record<string, Cue>;

export type CueName = keyof typeof CUES;
