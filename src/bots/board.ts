import { BALANCE } from '../rules/balance';
import { issueBone } from '../rules/pack';
import type { Fix, Pledge, Run } from '../rules/types';

const { crewDay } = BALANCE.works;

/** Tenths of a point that a promise's fate decides. */
const stakes = ({ kind }: Pledge): number => BALANCE.promise.kept[kind] - BALANCE.promise.broken[kind];

const nightsNeeded = (fix: Fix): number => Math.max(1, Math.ceil((fix.effort - fix.done) / crewDay));

const shipValue = (run: Run, fix: Fix): number => {
  if (fix.issue === null) return 0;
  return fix.v2 ? BALANCE.ship.v2 : (BALANCE.ship.gain * issueBone(run.pack, fix.issue).severity) / 10;
};

/** More than any night earns. */
const FIRST = 1_000_000;

/** Tenths of a point a night that a crew earns on it, promises counted. */
const density = (run: Run, fix: Fix, pledge: Pledge | undefined): number => {
  const nights = nightsNeeded(fix);
  // A question still to come costs a night of waiting.
  const wait = fix.issue !== null && !fix.v2 && fix.raisedDay === 0 && nights <= 1 ? 1 : 0;
  // A date that leaves no night to spare comes before everything.
  if (pledge?.kind === 'dated' && pledge.dueDay - run.day === nights + wait) return FIRST;
  const pledged = pledge ? stakes(pledge) : 0;
  if (nights + wait <= run.setup.days - run.day + 1) return (shipValue(run, fix) + pledged) / nights;
  // Too late to ship: a promise is still kept by having begun.
  return fix.done === 0 ? pledged : 0;
};

const openPledges = (run: Run): Map<string, Pledge> => {
  const pledges = new Map<string, Pledge>();
  for (const id in run.promises) {
    const pledge = run.promises[id] as Pledge;
    if (pledge.state === 'open') pledges.set(pledge.fix, pledge);
  }
  return pledges;
};

/** The list by what a crew's night earns: severity ÷ effort, with what is promised in the scales. */
export const bestOrder = (run: Run): string[] => {
  const { list, fixes } = run.works;
  if (list.length < 2) return list;
  const pledges = openPledges(run);
  const order: string[] = [];
  const worth: number[] = [];
  // Insertion keeps the order of equals, and these lists are short.
  for (const id of list) {
    const value = density(run, fixes[id] as Fix, pledges.get(id));
    let place = order.length;
    while (place > 0 && (worth[place - 1] as number) < value) place--;
    order.splice(place, 0, id);
    worth.splice(place, 0, value);
  }
  return order;
};
