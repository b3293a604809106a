import type { Fact } from '../rules/types';
import type { CueName } from './cues';

/** What the music is to follow. */
export type Mood = {
  readonly place: 'title' | 'evening' | 'night' | 'debrief';
  /** The heat (0–1) of each card that waits for an answer. */
  readonly heats: readonly number[];
  readonly isPaused: boolean;
  /** In-game minutes until the evening ends; null at any other time. */
  readonly minutesLeft: number | null;
};

/** How loud the player wants it, each from 0 to 1. */
export type Levels = { readonly music: number; readonly effects: number; readonly isMuted: boolean };

/** A fact, and in how many milliseconds from now it is shown. */
export type Shown = { readonly fact: Fact; readonly wait: number };

/** What sound is given: what happens, and how loud it may be. It knows nobody else. */
export type SoundPort = {
  mood(): Mood;
  levels(): Levels;
  /** After each change, with what made it and when each of it is shown. Returns the way to stop listening. */
  subscribe(listener: (moment: readonly Shown[]) => void): () => void;
  /** Whether a fix ends what people complained of, so that there is something to celebrate. */
  endsTheComplaint(fix: string): boolean;
  /** A cue begins, heard or not: who cannot hear it may read it. */
  caption(cue: CueName): void;
  /** Whether there is sound: false where the browser gives none or it could not be loaded. The game is complete without it. */
  tell(isThere: boolean): void;
};

/** Music and effects as the rest of the house sees them. */
export type Sound = {
  /** The port's mood or levels may have changed. */
  follow(): void;
  /** Plays a cue that no fact stands for, such as the stars of the debrief. */
  play(cue: CueName): void;
};
