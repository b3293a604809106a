import { BALANCE } from './balance';
import type { PackBones } from './bones';
import { draw, drawBelow } from './chance';
import { indexOf, issueBone } from './pack';
import type { Fact, Fix, Run, Works } from './types';
import type { Need } from './words';

const { crews, crewDay, efforts, questionAt, v2Effort, v2Effect, phantom, horizon } = BALANCE.works;

export const v2Id = (issue: string): string => `${issue}~v2`;
export const phantomId = (tweet: string): string => `${tweet}~phantom`;

/** Whether a crew could work on it tonight. */
export const canBeBuilt = (fix: Fix): boolean => fix.state === 'listed' || fix.state === 'building';

const asksAQuestion = (fix: Fix): boolean => fix.issue !== null && !fix.v2;

/** The fixes in the crews' bays: the top of the list, passing over what waits for an answer. */
export const inBays = (works: Works): Fix[] => {
  const bays: Fix[] = [];
  for (const id of works.list) {
    const fix = works.fixes[id] as Fix;
    if (canBeBuilt(fix) && bays.push(fix) === crews) break;
  }
  return bays;
};

const newFix = (id: string, effort: number, firstDay: number, more: Partial<Fix>): Fix => ({
  id,
  issue: null,
  phantomOf: null,
  v2: false,
  state: 'heard',
  effort,
  done: 0,
  raisedDay: 0,
  visitedDay: 0,
  questionHeard: false,
  design: null,
  effect: 0,
  firstDay,
  shippedDay: null,
  announced: null,
  ...more,
});

const effortOf = (run: Run, issue: string): number => {
  const told = run.pack.stories.find(({ id }) => id === run.setup.mission)?.efforts[issue];
  const drawn = efforts[drawBelow(efforts.length, run.setup.seed, 'effort', issue)];
  return (told ?? drawn ?? 1) * crewDay;
};

/** The day in which a second of the run lies. */
export const dayOf = (at: number): number => Math.floor(at / BALANCE.time.day) + 1;

/** The fix that the first complaint of an issue makes thinkable; its ship clock starts at that complaint. */
export const hearIssue = (run: Run, facts: Fact[], issue: string, v2: boolean, arrivedAt: number): void => {
  const id = v2 ? v2Id(issue) : issue;
  if (run.works.fixes[id]) return;
  run.works.fixes[id] = v2
    ? newFix(id, v2Effort * crewDay, dayOf(arrivedAt), { issue, v2, effect: v2Effect })
    : newFix(id, effortOf(run, issue), dayOf(arrivedAt), { issue });
  facts.push({ kind: 'issueHeard', at: run.now, fix: id });
};

const phantoms: Partial<Record<Need, { effort: number; effect: number }>> = phantom;

/** Whether a yes to this need promises what is not there to be fixed. */
export const isPhantomNeed = (need: Need): boolean => phantoms[need] !== undefined;

/** The project that a foolish yes puts on the board: it costs crews, whatever it ends. */
export const makePhantom = (tweet: string, need: Need, firstDay: number): Fix => {
  const { effort, effect } = phantoms[need] ?? { effort: 0, effect: 0 };
  return newFix(phantomId(tweet), effort * crewDay, firstDay, { phantomOf: tweet, effect });
};

/** Puts a heard fix at the end of the list. */
export const listFix = (run: Run, facts: Fact[], fix: Fix): void => {
  fix.state = 'listed';
  run.works.list.push(fix.id);
  facts.push({ kind: 'fixListed', at: run.now, fix: fix.id });
};

/** Takes on a design: its share of the effort and its effect. */
export const chooseDesign = (pack: PackBones, fix: Fix, designId: string): void => {
  const design = issueBone(pack, fix.issue as string).designs.find(({ id }) => id === designId);
  if (!design) throw new Error(`no design ${designId} for ${fix.id}`);
  fix.design = design.id;
  fix.effect = design.effect;
  fix.effort = Math.trunc((fix.effort * design.work) / 10);
  fix.state = 'building';
};

const raisesQuestion = (fix: Fix): boolean =>
  asksAQuestion(fix) && fix.raisedDay === 0 && fix.done * questionAt >= fix.effort;

const raise = (fix: Fix, day: number): void => {
  fix.raisedDay = day;
  fix.state = 'question';
};

/** Work that the CEO's time adds; it never ships before the night. Returns the fortieths gained. */
export const contribute = (run: Run, facts: Fact[], fix: Fix, gain: number): number => {
  const gained = Math.max(0, Math.min(gain, fix.effort - fix.done));
  if (gained === 0) return 0;
  fix.done += gained;
  fix.state = 'building';
  facts.push({ kind: 'fixProgressed', at: run.now, fix: fix.id, done: fix.done, effort: fix.effort });
  return gained;
};

/** Asks at once what is due to be asked, since the CEO stands there. */
export const askFaceToFace = (run: Run, facts: Fact[], fix: Fix): void => {
  if (!raisesQuestion(fix)) return;
  raise(fix, run.day);
  facts.push({ kind: 'questionRaised', at: run.now, fix: fix.id });
};

/** What a night changed on the list. */
export type NightWork = { progressed: Fix[]; raised: Fix[]; shipped: Fix[] };

/** One night: each crew gives a crew-day to the highest fix it can build; what is complete ships and leaves the list. */
export const night = (works: Works, day: number): NightWork => {
  const work: NightWork = { progressed: [], raised: [], shipped: [] };
  let free: number = crews;
  for (const id of works.list) {
    const fix = works.fixes[id] as Fix;
    if (!canBeBuilt(fix)) continue;
    if (fix.done < fix.effort) {
      if (free === 0) continue;
      free--;
      fix.done = Math.min(fix.effort, fix.done + crewDay);
      fix.state = 'building';
      work.progressed.push(fix);
    }
    if (raisesQuestion(fix)) {
      raise(fix, day);
      work.raised.push(fix);
    } else if (fix.done >= fix.effort) {
      fix.state = 'shipped';
      work.shipped.push(fix);
    }
  }
  if (work.shipped.length > 0) works.list = works.list.filter((id) => works.fixes[id]?.state !== 'shipped');
  return work;
};

/** The ship clock: days from the first complaint to the day it reaches customers, both counted. Story: six days. */
export const shipDays = (fix: Fix): number => (fix.shippedDay as number) - fix.firstDay + 1;

/** The list and what is on it, without what has shipped or was only heard. */
const copyListed = (works: Works): Works => {
  const fixes: Record<string, Fix> = {};
  for (const id of works.list) fixes[id] = { ...(works.fixes[id] as Fix) };
  return { list: works.list.slice(), fixes };
};

const takeFirstDesign = (pack: PackBones, fix: Fix): void => {
  const planned = indexOf(pack).issues.get(fix.issue as string)?.designs[0];
  if (planned) chooseDesign(pack, fix, planned.id);
};

/** Runs the same nights on a copy, each question answered on the evening after it rises with its first design. */
const simulate = (
  pack: PackBones,
  works: Works,
  firstNight: number,
  until: string | null,
): Map<string, number> => {
  const dates = new Map<string, number>();
  let waiting = works.list.map((id) => works.fixes[id] as Fix).filter(({ state }) => state === 'question');
  for (let day = firstNight; day < firstNight + horizon && works.list.length > 0; day++) {
    for (const fix of waiting) takeFirstDesign(pack, fix);
    const { shipped, raised } = night(works, day);
    for (const { id } of shipped) dates.set(id, day + 1);
    if (until !== null && dates.has(until)) break;
    waiting = raised;
  }
  return dates;
};

/** The night that has yet to fall: today's, unless it is over already. */
const nextNight = ({ now, day }: Run): number =>
  now >= (day - 1) * BALANCE.time.day + BALANCE.time.nightFallsAfter ? day + 1 : day;

/** The day on which each listed fix will reach customers, by the same nights; absent if beyond the horizon. */
export const forecastAll = (run: Run): Map<string, number> =>
  simulate(run.pack, copyListed(run.works), nextNight(run), null);

/** The day on which a fix would reach customers if it were listed now, last; null if beyond the horizon. */
export const forecastFix = (run: Run, fix: Fix): number | null => {
  if (fix.shippedDay !== null) return fix.shippedDay;
  const works = copyListed(run.works);
  if (!works.fixes[fix.id]) {
    works.fixes[fix.id] = { ...fix, state: 'listed' };
    works.list.push(fix.id);
  }
  return simulate(run.pack, works, nextNight(run), fix.id).get(fix.id) ?? null;
};

/** The order in which a question's designs are shown; shuffled by the run's seed, as replies are. */
export const designOrder = (run: Run, issue: string): string[] =>
  issueBone(run.pack, issue)
    .designs.map(({ id }) => ({ id, key: draw(run.setup.seed, 'designs', `${issue}/${id}`) }))
    .sort((a, b) => a.key - b.key)
    .map(({ id }) => id);
