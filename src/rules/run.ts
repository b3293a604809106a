import { finish, perform, refusalOf } from './act';
import { takeNext } from './agenda';
import { BALANCE } from './balance';
import type { PackBones } from './bones';
import { beginDay, endEvening, endQuietEvening, fallNight, noteQuiet } from './day';
import { arrive, heatUp } from './feed';
import { planOf } from './schedule';
import type { Action, Due, DueKind, Fact, Outcome, Run, Setup } from './types';

/** The run that a setup describes, at its first second. Throws on a mission that the pack cannot play. */
export const newRun = (setup: Setup, pack: PackBones): Run => {
  const plan = planOf(pack, setup);
  const run: Run = {
    setup,
    pack,
    eveningMinutes: plan.eveningMinutes,
    now: 0,
    day: 1,
    phase: 'evening',
    agenda: [],
    schedule: plan.cues,
    scheduled: 0,
    toCome: 0,
    returns: [],
    quietSince: null,
    busy: null,
    tweets: {},
    waiting: [],
    works: { list: [], fixes: {} },
    promises: {},
    ledger: [],
    broken: 0,
    grudge: 0,
    trustByDay: [BALANCE.trust.start],
    called: false,
  };
  beginDay(run, [], 1);
  return run;
};

const HAPPENINGS: Record<DueKind, (run: Run, facts: Fact[], id: string) => void> = {
  finishes: finish,
  arrives: arrive,
  heats: heatUp,
  quietEnds: endQuietEvening,
  eveningEnds: endEvening,
  nightFalls: fallNight,
  dayBegins: (run, facts) => beginDay(run, facts, run.day + 1),
};

/** Kinds of due events that can make an evening quiet or end its quiet. */
const STIRS: ReadonlySet<Due['kind']> = new Set(['finishes', 'arrives']);

/** Lets time pass up to a second, with all that is due until then; one leap and many steps give the same run. */
export const advance = (run: Run, to: number): Fact[] => {
  const facts: Fact[] = [];
  while (run.phase !== 'over' && (run.agenda[0]?.at ?? Number.POSITIVE_INFINITY) <= to) {
    const due = takeNext(run.agenda) as Due;
    run.now = due.at;
    HAPPENINGS[due.kind](run, facts, due.id);
    if (STIRS.has(due.kind)) noteQuiet(run);
  }
  if (run.phase !== 'over') run.now = Math.max(run.now, to);
  return facts;
};

/** Does an action at the run's own second, or says why not and changes nothing. */
export const apply = (run: Run, action: Action): Outcome => {
  const refused = refusalOf(run, action);
  if (refused) return { refused };
  const facts: Fact[] = [];
  perform(run, facts, action);
  noteQuiet(run);
  return { facts };
};

const copyEach = <T extends object>(table: Record<string, T>): Record<string, T> => {
  const copy: Record<string, T> = {};
  for (const id in table) copy[id] = { ...(table[id] as T) };
  return copy;
};

/** A branch that shares nothing that changes with its origin. */
export const copyRun = (run: Run): Run => ({
  ...run,
  agenda: run.agenda.slice(),
  returns: run.returns.slice(),
  tweets: copyEach(run.tweets),
  waiting: run.waiting.slice(),
  works: { list: run.works.list.slice(), fixes: copyEach(run.works.fixes) },
  promises: copyEach(run.promises),
  ledger: run.ledger.slice(),
  trustByDay: run.trustByDay.slice(),
});
