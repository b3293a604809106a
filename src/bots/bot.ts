import type { PackBones } from '../rules/bones';
import { advance, apply, newRun } from '../rules/run';
import type { Action, Intent, Run, Setup } from '../rules/types';

/** What a bot does next: an intent, a second to wait for, or (null) wait for whatever happens next. */
export type Step = Intent | { readonly kind: 'wait'; readonly until: number } | null;

/** A reference player: a function of the run alone, so that it needs no memory and plays on from anywhere. */
export type Bot = (run: Run) => Step;

/** Lets time pass until something happens that a bot may answer; a card that only grows hotter is no such thing. */
const waitForNext = (run: Run): void => {
  let next = run.agenda[0];
  while (next?.kind === 'heats') {
    advance(run, next.at);
    next = run.agenda[0];
  }
  advance(run, next?.at ?? run.now + 1);
};

/** Steps after which a bot is stuck; a Season takes some hundreds, a hundredfold one some ten thousands. */
const MOST_STEPS = 2_000_000;

/** Plays a run to its end; what the rules refuse is an error in the bot. Throws if it refuses or never ends. */
export const playOut = (run: Run, bot: Bot): Action[] => {
  const actions: Action[] = [];
  advance(run, run.now);
  for (let steps = 0; run.phase !== 'over'; steps++) {
    if (steps > MOST_STEPS) throw new Error(`stuck on day ${run.day} at ${run.now}`);
    if (run.phase !== 'evening') {
      waitForNext(run);
      continue;
    }
    const step = bot(run);
    if (step === null) waitForNext(run);
    else if (step.kind === 'wait') advance(run, Math.max(step.until, run.now + 1));
    else {
      const action = { ...step, at: run.now };
      const outcome = apply(run, action);
      if ('refused' in outcome) throw new Error(`refused ${outcome.refused}: ${JSON.stringify(action)}`);
      actions.push(action);
    }
  }
  return actions;
};

/** A whole run by one bot. */
export const playRun = (setup: Setup, bones: PackBones, bot: Bot): { run: Run; actions: Action[] } => {
  const run = newRun(setup, bones);
  return { run, actions: playOut(run, bot) };
};
