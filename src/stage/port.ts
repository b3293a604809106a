import type { Fact, Intent, Run } from '../rules/types';

/** What lies before the player, as the stage needs to know it. */
export type StageDesk =
  | { readonly kind: 'card'; readonly tweet: string }
  | { readonly kind: 'question'; readonly fix: string }
  | { readonly kind: 'announcement'; readonly fix: string };

/** What the stage is given: a run to show, and a way to pass on what the player touches. It knows nobody else. */
export type StagePort = {
  /** The run in progress; null while the title is shown. */
  run(): Run | null;
  desk(): StageDesk | null;
  isPaused(): boolean;
  /** After each change, with the facts that made it. Returns the way to stop listening. */
  subscribe(listener: (facts: readonly Fact[]) => void): () => void;
  send(intent: Intent): void;
  /** Puts something on the desk, or (null) puts it away. */
  show(desk: StageDesk | null): void;
  /** Short words that the stage paints, in the player's language: names of issues and designs, weekday names. */
  issueName(fix: string): string;
  designName(issue: string, design: string): string;
  weekday(day: number): string;
  weekdayShort(day: number): string;
  /** The name of a choice by its place from 0: 1–4, or A–D for a room. */
  choiceLabel(index: number): string;
  /** Stars that the run just over has won; null until they are counted. */
  stars(): number | null;
  reducedMotion(): boolean;
  /** Does something in a task of its own, as soon as the browser has done what is due before. */
  nextTask(act: () => void): void;
};

/** The town as the rest of the house sees it. */
export type Stage = {
  /** Rebuilds the whole picture from the port's run: after a resume, a new run, a lost context, another language. */
  show(): void;
  /** Takes the stage and its listeners away. */
  destroy(): void;
};
