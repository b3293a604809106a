import type { PackBones } from './bones';
import { advance, apply, newRun } from './run';
import type { Action, Run, Setup } from './types';
import type { Refusal } from './words';

/** A saved game, a replay, a shared result and a room's game are all this. */
export type Recording = { readonly setup: Setup; readonly actions: readonly Action[] };

/** The same run again; `refused` names the first action that the rules did not allow, after which nothing was done. */
export const replay = (
  { setup, actions }: Recording,
  pack: PackBones,
): { run: Run; refused: { index: number; code: Refusal } | null } => {
  const run = newRun(setup, pack);
  for (const [index, action] of actions.entries()) {
    if (!Number.isInteger(action.at) || action.at < run.now)
      return { run, refused: { index, code: 'bad-time' } };
    advance(run, action.at);
    const outcome = apply(run, action);
    if ('refused' in outcome) return { run, refused: { index, code: outcome.refused } };
  }
  return { run, refused: null };
};
