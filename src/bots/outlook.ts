import { BALANCE } from '../rules/balance';
import { at } from '../rules/curve';
import { issueBone } from '../rules/pack';
import type { Fix, Pledge, Run } from '../rules/types';
import { bestOrder, openPledges } from './board';

const { crewDay, crews, questionAt } = BALANCE.works;

/** A fix as far as the nights to come are concerned. */
type Job = {
  readonly id: string;
  /** Fortieths of a crew-day. */
  readonly done: number;
  readonly effort: number;
  /** Whether a question is still to come. */
  readonly asks: boolean;
  /** Tenths of a point that it is worth when it ships in each of the nights to come, the promise on it included. */
  readonly worth: readonly number[];
  /** The same if it never ships, but has been begun; and if it has not. */
  readonly begun: number;
  readonly untouched: number;
};

/** Tenths of a point that a second version and the thanks for it bring, as far as they can be foreseen. */
const SEQUEL = BALANCE.ship.v2 + BALANCE.promise.kept.soft;

const promiseWorth = (pledge: Pledge | undefined, isKept: boolean): number =>
  pledge ? BALANCE.promise[isKept ? 'kept' : 'broken'][pledge.kind] : 0;

const shipWorth = (run: Run, fix: Fix, shippedDay: number, pledge: Pledge | undefined): number => {
  if (fix.issue === null) return promiseWorth(pledge, pledge !== undefined && shippedDay <= pledge.dueDay);
  const pace = at(BALANCE.ship.pace, shippedDay - fix.firstDay + 1);
  const kept = promiseWorth(pledge, pledge !== undefined && shippedDay <= pledge.dueDay);
  if (fix.v2) return (BALANCE.ship.v2 * pace) / 1000 + kept;
  const { severity, designs } = issueBone(run.pack, fix.issue);
  const design = designs.find(({ id }) => id === fix.design) ?? designs[0];
  const effect = design?.effect ?? 0;
  const isTold = shippedDay <= run.setup.days && effect >= BALANCE.promise.effectToKeep;
  const hasSequel = design?.v2 === true && shippedDay + BALANCE.promise.v2After <= run.setup.days;
  return (
    (BALANCE.ship.gain * severity * effect * pace) / (10 * 100 * 1000) +
    kept +
    (isTold ? BALANCE.loop.credit : 0) +
    (hasSequel ? SEQUEL : 0)
  );
};

const jobOf = (run: Run, fix: Fix, pledge: Pledge | undefined): Job => {
  const nights = run.setup.days - run.day + 1;
  const left = Math.ceil(Math.max(0, fix.effort - fix.done) / crewDay);
  return {
    id: fix.id,
    done: fix.done,
    effort: fix.effort,
    asks: fix.issue !== null && !fix.v2 && fix.raisedDay === 0,
    worth: Array.from({ length: nights }, (_, night) => shipWorth(run, fix, run.day + night + 1, pledge)),
    // The bell looks at the board's date as it will be then; by now it can only be guessed.
    begun: promiseWorth(pledge, pledge !== undefined && run.day + Math.max(nights, left) <= pledge.dueDay),
    untouched: promiseWorth(pledge, false),
  };
};

/** Room for the nights that are tried out, used again and again: they are tried by the million. */
const built: number[] = [];
const waits: boolean[] = [];

/** Tenths of a point that the nights to come bring if the crews work in this order, every question answered the next evening. */
const worthOf = (jobs: readonly Job[], order: readonly number[], nights: number): number => {
  let worth = 0;
  for (let index = 0; index < jobs.length; index++) {
    const job = jobs[index] as Job;
    built[index] = job.done;
    waits[index] = job.asks;
    worth += job.done > 0 ? job.begun : job.untouched;
  }
  for (let night = 0; night < nights; night++) {
    let free: number = crews;
    for (let place = 0; place < order.length; place++) {
      const index = order[place] as number;
      const before = built[index] as number;
      const job = jobs[index] as Job;
      if (before > job.effort) continue;
      let after = before;
      if (before < job.effort) {
        if (free === 0) continue;
        free--;
        after = Math.min(job.effort, before + crewDay);
        if (before === 0) worth += job.begun - job.untouched;
        built[index] = after;
      }
      if (waits[index] && after * questionAt >= job.effort) waits[index] = false;
      else if (after >= job.effort) {
        // More than done: it is gone from the list.
        built[index] = job.effort + 1;
        worth += (job.worth[night] as number) - job.begun;
      }
    }
  }
  return worth;
};

const swap = (order: number[], a: number, b: number): void => {
  const held = order[a] as number;
  order[a] = order[b] as number;
  order[b] = held;
};

/** Moves one job to the place where all jobs together are worth most; returns what they are worth then. */
const placeBest = (
  jobs: readonly Job[],
  order: number[],
  from: number,
  worth: number,
  nights: number,
): number => {
  let [best, bestAt, at] = [worth, from, from];
  const moveTo = (to: number, looks: boolean): void => {
    while (at !== to) {
      const step = at < to ? at + 1 : at - 1;
      swap(order, at, step);
      at = step;
      if (!looks) continue;
      const there = worthOf(jobs, order, nights);
      if (there > best) [best, bestAt] = [there, at];
    }
  };
  moveTo(0, true);
  moveTo(from, false);
  moveTo(order.length - 1, true);
  moveTo(bestAt, false);
  return best;
};

const MOST_PASSES = 2;

const search = (run: Run, first: readonly string[]): string[] => {
  const pledges = openPledges(run);
  const jobs = first.map((id) => jobOf(run, run.works.fixes[id] as Fix, pledges.get(id)));
  const nights = run.setup.days - run.day + 1;
  const order = jobs.map((_, index) => index);
  let worth = worthOf(jobs, order, nights);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const before = worth;
    for (let place = 0; place < order.length; place++) worth = placeBest(jobs, order, place, worth, nights);
    if (worth === before) break;
  }
  return order.map((index) => (jobs[index] as Job).id);
};

/** The last answer for a run, and the state of its works that it was for; forgotten with the run. */
const answers = new WeakMap<Run, { state: number; order: string[] }>();

/** A number that changes with whatever the order depends on: the day, promises, and each fix's work. */
const stateOf = (run: Run): number => {
  let state = run.day;
  for (const id in run.promises) state = Math.imul(state, 31) + (run.promises[id]?.state === 'open' ? 1 : 2);
  for (const id in run.works.fixes) {
    const { state: at, done, effort } = run.works.fixes[id] as Fix;
    state = (Math.imul(state, 31) + (at === 'heard' ? 1 : at === 'shipped' ? 2 : 3 + done)) | 0;
    state = (Math.imul(state, 31) + effort) | 0;
  }
  return state;
};

/** Nights before the end from which on looking at all of them beats going by each fix's own worth: little new can come. */
const FORESEEN = 4;

const newOrder = (run: Run): string[] => {
  const order = bestOrder(run);
  // Three are built tonight anyway.
  if (order.length <= crews || run.setup.days - run.day >= FORESEEN) return order;
  return search(run, order);
};

/**
 * The list as the reference player keeps it: by worth at first, and towards the end so that no single move would
 * bring more in all the nights that are left. The same whatever the order is now.
 */
export const listenersOrder = (run: Run): string[] => {
  const state = stateOf(run);
  const known = answers.get(run);
  if (known?.state === state) return known.order;
  const order = newOrder(run);
  answers.set(run, { state, order });
  return order;
};
