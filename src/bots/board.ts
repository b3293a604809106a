import { BALANCE } from '../rules/balance';
import type { DesignBone } from '../rules/bones';
import { at } from '../rules/curve';
import { issueBone } from '../rules/pack';
import type { Fix, Pledge, Run } from '../rules/types';
import { canBeBuilt, inBays } from '../rules/works';

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

/** Open promises by the fix that they are on. */
export const openPledges = (run: Run): Map<string, Pledge> => {
  const pledges = new Map<string, Pledge>();
  for (const id in run.promises) {
    const pledge = run.promises[id] as Pledge;
    if (pledge.state === 'open') pledges.set(pledge.fix, pledge);
  }
  return pledges;
};

const isBefore = (value: number, id: string, otherValue: number, other: string): boolean =>
  value !== otherValue ? value > otherValue : id < other;

/** What a crew's night on each fix is held to be worth, as a multiple of what it earns by itself. */
export type Weights = Readonly<Record<string, number>>;

/** The list by what a crew's night earns: severity ÷ effort, with what is promised in the scales. */
export const bestOrder = (run: Run, weights: Weights = {}): string[] => {
  const { list, fixes } = run.works;
  if (list.length < 2) return list;
  const pledges = openPledges(run);
  const order: string[] = [];
  const worth: number[] = [];
  // Equals go by their names, whatever the order so far: who asks twice gets the same answer.
  for (const id of list) {
    const value = density(run, fixes[id] as Fix, pledges.get(id)) * (weights[id] ?? 1);
    let place = order.length;
    while (place > 0 && isBefore(value, id, worth[place - 1] as number, order[place - 1] as string)) place--;
    order.splice(place, 0, id);
    worth.splice(place, 0, value);
  }
  return order;
};

/** Tenths of a point that a crew's night is held to be worth at least: somebody will complain of something tomorrow. */
const CREW_NIGHT = 600;

/** What a crew could earn a night on the best fix that has none tonight (tenths of a point); 0 where all have one. */
const crewNightElsewhere = (run: Run, fix: Fix): number => {
  const pledges = openPledges(run);
  const building = inBays(run.works);
  const others = run.works.list
    .map((id) => run.works.fixes[id] as Fix)
    .filter((other) => other.id !== fix.id && canBeBuilt(other) && !building.includes(other));
  return Math.max(
    CREW_NIGHT,
    ...others.map((other) => Math.min(density(run, other, pledges.get(other.id)), FIRST / 10)),
  );
};

/** What a design of a fix earns less what its crew could earn elsewhere (tenths of a point). */
const designWorth = (run: Run, fix: Fix, design: DesignBone, elsewhere: number): number => {
  const { severity } = issueBone(run.pack, fix.issue as string);
  const left = Math.trunc((fix.effort * design.work) / 10) - fix.done;
  const nights = Math.max(1, Math.ceil(left / crewDay));
  const pledge = openPledges(run).get(fix.id);
  const ships = nights <= run.setup.days - run.day + 1;
  const days = run.day + nights - fix.firstDay + 1;
  const gained = ships
    ? Math.trunc(
        (BALANCE.ship.gain * severity * design.effect * at(BALANCE.ship.pace, days)) / (10 * 100 * 1000),
      )
    : 0;
  const backlash = ships && design.tone === 'harsh' ? (BALANCE.ship.backlash * severity) / 10 : 0;
  const keeps = design.effect >= BALANCE.promise.effectToKeep;
  const inTime = pledge !== undefined && run.day + nights <= pledge.dueDay;
  return (
    gained +
    backlash +
    (pledge && keeps && inTime ? stakes(pledge) : 0) +
    (keeps && ships ? BALANCE.loop.credit : 0) -
    nights * elsewhere
  );
};

/** The design that earns most for its crew's nights: not always the most thorough, never a sticker where it matters. */
export const worthiestDesign = (run: Run, fix: Fix): string => {
  const { designs } = issueBone(run.pack, fix.issue as string);
  const elsewhere = crewNightElsewhere(run, fix);
  return designs
    .filter(({ tone }) => tone === 'kind')
    .reduce(
      (best, design) =>
        designWorth(run, fix, design, elsewhere) > designWorth(run, fix, best, elsewhere) ? design : best,
      designs[0] as DesignBone,
    ).id;
};
