import { BALANCE } from './balance';
import type { PromiseBone } from './bones';
import { score } from './ledger';
import { tweetBone } from './pack';
import { addGrudge, addMood } from './trust';
import type { Fact, Fix, Pledge, Run } from './types';
import { forecastFix } from './works';

const { softDays, kept, broken, ownedMissShare, effectToKeep, followUpAfter, followUpMinute } =
  BALANCE.promise;

/** The day by which the words say it will be there. */
export const dueDay = (today: number, bone: PromiseBone): number =>
  today + (bone.kind === 'soft' ? softDays : bone.days);

/** The promise that stands open on a fix, if any. */
export const openPromiseOn = (run: Run, fix: string): Pledge | undefined => {
  for (const id in run.promises) {
    const promise = run.promises[id] as Pledge;
    if (promise.fix === fix && promise.state === 'open') return promise;
  }
  return undefined;
};

/** Opens a promise, one for each fix at a time. */
export const makePromise = (
  run: Run,
  facts: Fact[],
  tweet: string,
  fix: string,
  bone: PromiseBone,
  overpromise: boolean,
): void => {
  if (openPromiseOn(run, fix)) return;
  run.promises[tweet] = {
    id: tweet,
    fix,
    kind: bone.kind,
    madeDay: run.day,
    dueDay: dueDay(run.day, bone),
    state: 'open',
    settledDay: null,
    missOwned: false,
  };
  facts.push({ kind: 'promiseMade', at: run.now, promise: tweet, overpromise });
};

const settle = (run: Run, promise: Pledge, state: 'kept' | 'broken'): void => {
  promise.state = state;
  promise.settledDay = run.day;
};

const keep = (run: Run, facts: Fact[], promise: Pledge): void => {
  settle(run, promise, 'kept');
  facts.push({ kind: 'promiseKept', at: run.now, promise: promise.id });
  addMood(run, promise.id, BALANCE.mood.keptInTime);
  // What should never have been promised earns nothing by being delivered.
  const isPhantom = run.works.fixes[promise.fix]?.phantomOf !== null;
  if (!isPhantom) score(run, facts, 'promiseKept', { kind: 'promise', id: promise.id }, kept[promise.kind]);
};

/** Evidence: double-deviation, no-second-paradox. */
const breakPromise = (run: Run, facts: Fact[], promise: Pledge): void => {
  settle(run, promise, 'broken');
  facts.push({ kind: 'promiseBroken', at: run.now, promise: promise.id });
  const share = promise.missOwned ? ownedMissShare : 100;
  run.broken++;
  addMood(run, promise.id, Math.trunc((BALANCE.mood.broken * share) / 100));
  addGrudge(run, Math.trunc((BALANCE.trust.broken * share) / 100));
  score(
    run,
    facts,
    'promiseBroken',
    { kind: 'promise', id: promise.id },
    Math.trunc((broken[promise.kind] * share) / 100),
  );
  const { issue } = tweetBone(run.pack, promise.id);
  const followUp = run.pack.issues.find(({ id }) => id === issue)?.followUp;
  if (followUp && !run.tweets[followUp] && !promise.missOwned) {
    run.returns.push({ day: run.day + followUpAfter, minute: followUpMinute, tweet: followUp });
  }
};

/** Keeps the promises that a shipped fix was in time for. */
export const keepPromisesOn = (run: Run, facts: Fact[], fix: Fix): void => {
  const promise = openPromiseOn(run, fix.id);
  if (promise && fix.effect >= effectToKeep && (fix.shippedDay as number) <= promise.dueDay)
    keep(run, facts, promise);
};

/** Breaks what was due today and is not there. */
export const settleDue = (run: Run, facts: Fact[]): void => {
  for (const promise of Object.values(run.promises)) {
    if (promise.state === 'open' && promise.dueDay <= run.day) breakPromise(run, facts, promise);
  }
};

/** A question that nobody went to answer, though there was an evening for it. */
const isLeftWaiting = (run: Run, fix: Fix): boolean => fix.state === 'question' && fix.raisedDay < run.day;

/** The day that the board gives what has begun and would keep a promise; null where it would not. */
const dateAtTheBell = (run: Run, fix: Fix): number | null => {
  if (fix.done === 0 || fix.state === 'shipped' || isLeftWaiting(run, fix)) return null;
  const keeps = (fix.design === null && fix.phantomOf === null) || fix.effect >= effectToKeep;
  return keeps ? forecastFix(run, fix) : null;
};

/** After the last evening: kept if its fix has begun and the board's date is in time, else broken. */
export const ringTheBell = (run: Run, facts: Fact[]): void => {
  for (const promise of Object.values(run.promises)) {
    if (promise.state !== 'open') continue;
    const date = dateAtTheBell(run, run.works.fixes[promise.fix] as Fix);
    if (date !== null && date <= promise.dueDay) keep(run, facts, promise);
    else breakPromise(run, facts, promise);
  }
};

/** Whether it is broken, or the board says that it will be. */
export const isMissed = (run: Run, promise: Pledge): boolean => {
  if (promise.state !== 'open') return promise.state === 'broken';
  const date = forecastFix(run, run.works.fixes[promise.fix] as Fix);
  return date === null || date > promise.dueDay;
};

/** Says so before the customer does. Evidence: double-deviation (an apology works early). */
export const ownTheMiss = (run: Run, facts: Fact[], promise: Pledge): void => {
  promise.missOwned = true;
  addMood(run, promise.id, BALANCE.mood.missOwned);
  if (promise.state === 'broken')
    addGrudge(run, -Math.trunc((BALANCE.trust.broken * (100 - ownedMissShare)) / 100));
  facts.push({ kind: 'missOwned', at: run.now, promise: promise.id });
};
