import type { PackBones } from '../../rules/bones';
import { tweetBone } from '../../rules/pack';
import { advance, apply, copyRun, newRun } from '../../rules/run';
import type { Action, Fact, Fix, Run, Setup, Tweet } from '../../rules/types';
import { designsOf } from '../../rules/view';
import { ANNOUNCEMENTS } from '../../rules/words';
import { MUTED } from '../decisions';
import type { WorkshopPlan } from './plans';
import { votedTweets } from './plans';
import type { About } from './player';
import { askedBy, isDone, keyOf, playerFor } from './player';

/** What a room said to something it was asked. */
export type Choice = { readonly about: About; readonly option: string };

/** A moment at which the clock stands still and the room decides. */
export type Stop = {
  readonly about: About;
  /** The run as the room finds it; never changed. */
  readonly before: Run;
  /** Options' ids in the order in which they are shown. */
  readonly options: readonly string[];
  /** Null while the room has not decided. */
  readonly chosen: string | null;
  /** The run when what was decided has been done; null until then. */
  readonly after: Run | null;
};

/** A run as far as a room has decided it. */
export type Played = {
  readonly run: Run;
  readonly actions: readonly Action[];
  readonly facts: readonly Fact[];
  /** The last one is undecided unless the run is over. */
  readonly stops: readonly Stop[];
};

/** How much is voted on; nothing to let a good listener play to the end. */
export type Scope = Pick<WorkshopPlan, 'tweets' | 'returns' | 'designs' | 'announcements'>;
export const NO_VOTES: Scope = { tweets: 0, returns: 0, designs: 0, announcements: 0 };

const optionsOf = (run: Run, { kind, id }: About): readonly string[] => {
  if (kind === 'announcement') return ANNOUNCEMENTS;
  if (kind === 'design') return designsOf(run, run.works.fixes[id] as Fix);
  return [...(run.tweets[id] as Tweet).replyOrder, MUTED];
};

/** The run as the room sees it: a tweet that is on the wall has been opened, and what lies behind it has been heard. */
const asFound = (run: Run, { kind, id }: About): Run => {
  const found = copyRun(run);
  if (kind === 'tweet') apply(found, { kind: 'open', tweet: id, at: found.now });
  return found;
};

/** Which of the things that come up are the room's, counted as they come. */
const ballot = (run: Run, scope: Scope) => {
  const scheduled = votedTweets(run, scope.tweets);
  const left = { tweet: scope.returns, design: scope.designs, announcement: scope.announcements };
  return ({ kind, id }: About): boolean => {
    if (kind === 'tweet' && scheduled.has(id)) return true;
    if (kind === 'tweet' && tweetBone(run.pack, id).role === 'first') return false;
    return left[kind]-- > 0;
  };
};

/** Plays a run with what a room has chosen, up to the next thing that it is asked, or to the end. Throws where the rules refuse. */
export const playRoom = (setup: Setup, pack: PackBones, scope: Scope, choices: readonly Choice[]): Played => {
  const run = newRun(setup, pack);
  const chosen = new Map(choices.map(({ about, option }) => [keyOf(about), option]));
  const player = playerFor(chosen);
  const isVotedOn = ballot(run, scope);
  const met = new Set<string>();
  const facts = advance(run, 0);
  const actions: Action[] = [];
  const stops: Stop[] = [];

  /** Notes what comes up for the first time; whether the room has to be asked now. */
  const asks = (about: About | null): boolean => {
    if (!about || met.has(keyOf(about))) return false;
    met.add(keyOf(about));
    if (!isVotedOn(about)) return false;
    const option = chosen.get(keyOf(about)) ?? null;
    const options = optionsOf(run, about);
    if (option !== null && !options.includes(option)) throw new Error(`no option ${option}`);
    stops.push({ about, before: asFound(run, about), options, chosen: option, after: null });
    return option === null;
  };
  const noteDone = (): void => {
    for (const [place, stop] of stops.entries())
      if (stop.after === null && isDone(run, stop.about)) stops[place] = { ...stop, after: copyRun(run) };
  };

  while (run.phase !== 'over') {
    const step = run.phase === 'evening' ? player(run) : null;
    if (asks(askedBy(run, step))) break;
    if (step === null) facts.push(...advance(run, run.agenda[0]?.at ?? run.now + 1));
    else if (step.kind === 'wait') facts.push(...advance(run, Math.max(step.until, run.now + 1)));
    else {
      const action = { ...step, at: run.now };
      const outcome = apply(run, action);
      if ('refused' in outcome) throw new Error(`refused ${outcome.refused}: ${JSON.stringify(action)}`);
      actions.push(action);
      facts.push(...outcome.facts);
    }
    noteDone();
  }
  return { run, actions, facts, stops };
};
