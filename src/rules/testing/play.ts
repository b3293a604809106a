import { eveningBegins } from '../day';
import { advance, apply, newRun } from '../run';
import type { Fact, Intent, Run, Setup } from '../types';
import { aPack } from './pack';

export const SETUP: Setup = {
  edition: 1,
  pack: 'test',
  mission: 'story',
  days: 6,
  seed: 7,
  pace: 'standard',
};

/** A run whose cards come when the test says, with the facts so far. */
export type Played = { readonly run: Run; readonly facts: Fact[] };

export const aRun = (cues: Parameters<typeof aPack>[0], days = 6, eveningMinutes = 60): Played => {
  const run = newRun({ ...SETUP, days }, aPack(cues, days, eveningMinutes));
  return { run, facts: advance(run, 0) };
};

/** Lets time pass to a minute of a day's evening. */
export const until = ({ run, facts }: Played, day: number, minute: number): void => {
  facts.push(...advance(run, eveningBegins(day) + minute * 60));
};

/** Lets this many nights pass, to the next evening's first second. */
export const nights = (played: Played, count: number): void => until(played, played.run.day + count, 0);

/** Does what must be legal, and waits until the CEO is free again. */
export const act = ({ run, facts }: Played, ...intents: readonly Intent[]): void => {
  for (const intent of intents) {
    const outcome = apply(run, { ...intent, at: run.now });
    if ('refused' in outcome) throw new Error(`${intent.kind} refused: ${outcome.refused}`);
    facts.push(...outcome.facts);
    if (run.busy) facts.push(...advance(run, run.busy.until));
  }
};

/** Reads a card and answers it. */
export const say = (played: Played, tweet: string, reply: string): void =>
  act(played, { kind: 'open', tweet }, { kind: 'reply', tweet, reply });

/** Goes to the builders and answers their question. */
export const decide = (played: Played, fix: string, design: string): void =>
  act(played, { kind: 'visit', fix }, { kind: 'answer', fix, design });
