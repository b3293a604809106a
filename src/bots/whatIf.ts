import type { PackBones } from '../rules/bones';
import type { Recording } from '../rules/replay';
import { replay } from '../rules/replay';
import { advance, apply, newRun } from '../rules/run';
import type { Action, Fix, Intent, Run } from '../rules/types';
import type { Refusal } from '../rules/words';
import { LISTENER, makePlayer } from './player';

/** Another way to decide: what is done instead from this place in the recording on. */
export type Instead = {
  /** The place in the recording of the action that is decided anew, or before which something is done that was not. */
  readonly index: number;
  /** The second at which it is decided: not before the action at the place before. */
  readonly at: number;
  /** Whether the recorded action there is left out. */
  readonly replaces: boolean;
  /** What is done in its place, one after the other; nothing at all is a choice too. */
  readonly intents: readonly Intent[];
};

/** What the run would have been. */
export type Branch = {
  readonly run: Run;
  /** All that was done in it; with the run's setup, a recording of its own. */
  readonly actions: readonly Action[];
  /** How much of it is there once the decision is made: the place from which the branch goes on by itself, or by hand. */
  readonly decided: { readonly actions: number; readonly at: number };
  /** What only the branch owed, done as the reference player would. */
  readonly assumed: readonly Action[];
  /** What was recorded and could not be done any more, with the reason. */
  readonly dropped: readonly { readonly action: Action; readonly because: Refusal }[];
};

const END = Number.POSITIVE_INFINITY;

/** The run that a recording makes, to its end. */
export const wholeRun = (recording: Recording, pack: PackBones): Run => {
  const { run } = replay(recording, pack);
  advance(run, END);
  return run;
};

/** Reading is not doing: where a look at a card has become impossible, nothing is missing. */
const isMissed = ({ kind }: Action): boolean => kind !== 'open' && kind !== 'takeBack';

/**
 * The same run with one decision changed: recorded actions are done again by what they were about, put off while
 * the CEO is busy, dropped where they have become impossible; what only the branch owes is handled as the listener would.
 */
export const whatIf = (recording: Recording, pack: PackBones, instead: Instead): Branch => {
  const base = wholeRun(recording, pack);
  const run = newRun(recording.setup, pack);
  const actions: Action[] = [];
  const assumed: Action[] = [];
  const dropped: { action: Action; because: Refusal }[] = [];
  /** Fixes about which something recorded could not be done: from then on they are the branch's own. */
  const orphans = new Set<string>();

  /** Only what the recording never had to deal with. */
  const isOwed = (fix: Fix): boolean => {
    const known = base.works.fixes[fix.id];
    if (!known || orphans.has(fix.id)) return true;
    if (fix.state === 'question') return known.raisedDay === 0;
    return fix.state === 'shipped' && known.state !== 'shipped';
  };
  const standIn = makePlayer({
    ...LISTENER,
    takesUp: (_run, { id }) => !base.tweets[id],
    orders: null,
    visits: 0,
    closes: 'never',
    minds: isOwed,
  });

  const enact = (action: Action): Refusal | null => {
    const outcome = apply(run, action);
    if ('refused' in outcome) return outcome.refused;
    actions.push(action);
    return null;
  };

  /** Lets time pass, and the branch's own business be done in it. */
  const passTo = (to: number): void => {
    while (run.now < to && run.phase !== 'over') {
      const next = run.agenda[0]?.at ?? to;
      if (run.phase !== 'evening') {
        advance(run, Math.min(next, to));
        continue;
      }
      const step = standIn(run);
      if (step === null) advance(run, Math.min(Math.max(next, run.now + 1), to));
      else if (step.kind === 'wait') advance(run, Math.min(Math.max(step.until, run.now + 1), to));
      else {
        const action = { ...step, at: run.now };
        // A stand-in that is refused would ask for the same for ever.
        if (enact(action) === null) assumed.push(action);
        else advance(run, Math.min(Math.max(next, run.now + 1), to));
      }
    }
  };

  const again = (intent: Intent): Refusal | null => {
    if (run.busy && intent.kind !== 'open' && intent.kind !== 'takeBack') {
      const waits = enact({ ...intent, at: run.now });
      if (waits !== 'busy') return waits;
      advance(run, run.busy.until);
    }
    return enact({ ...intent, at: run.now });
  };

  const { index, at, replaces, intents } = instead;
  advance(run, 0);
  for (const action of recording.actions.slice(0, index)) {
    advance(run, action.at);
    enact(action);
  }
  advance(run, at);
  for (const intent of intents) {
    if (run.busy) advance(run, run.busy.until);
    const because = again(intent);
    if (because !== null) dropped.push({ action: { ...intent, at: run.now }, because });
  }
  const decided = { actions: actions.length, at: run.now };
  for (const action of recording.actions.slice(replaces ? index + 1 : index)) {
    passTo(action.at);
    const because = again(action);
    if (because === null || !isMissed(action)) continue;
    dropped.push({ action, because });
    if ('fix' in action) orphans.add(action.fix);
  }
  passTo(END);
  return { run, actions, decided, assumed, dropped };
};
