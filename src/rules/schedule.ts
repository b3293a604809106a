import type { Drawn } from './balance';
import { BALANCE, DRAWN_MISSIONS } from './balance';
import type { Cue, IssueBone, PackBones, StoryBone, TweetBone } from './bones';
import { drawBelow, shuffled } from './chance';
import type { Setup } from './types';
import type { Need } from './words';

/** A mission that this pack can play: its own story, or one drawn by the seed. */
export type Plan = { readonly days: number; readonly eveningMinutes: number; readonly cues: readonly Cue[] };

const storyOf = (pack: PackBones, mission: string): StoryBone | undefined =>
  pack.stories.find(({ id }) => id === mission);

/** The numbers of a mission that is drawn by the seed; undefined for a story or an unknown name. */
export const drawnMission = (mission: string): Drawn | undefined =>
  Object.hasOwn(DRAWN_MISSIONS, mission) ? DRAWN_MISSIONS[mission] : undefined;

/** Whether the rules know this mission for this pack. */
export const isMission = (pack: PackBones, mission: string): boolean => daysOf(pack, mission) !== null;

/** The length in days that a mission has unless the setup says otherwise; null for an unknown one. */
export const daysOf = (pack: PackBones, mission: string): number | null =>
  storyOf(pack, mission)?.days ?? drawnMission(mission)?.days ?? null;

const byTime = (a: Cue, b: Cue): number =>
  a.day - b.day || a.minute - b.minute || (a.tweet < b.tweet ? -1 : a.tweet > b.tweet ? 1 : 0);

const perDay = (counts: readonly number[], day: number): number =>
  counts[Math.min(day, counts.length) - 1] ?? 0;

const pickFirstComplaint = (
  tweets: readonly TweetBone[],
  seed: number,
  unclear: number,
): TweetBone | undefined => {
  const issue = tweets[0]?.issue ?? '';
  const wantsUnclear = drawBelow(100, seed, 'variant', issue) < unclear;
  const fitting = tweets.filter(({ need }) => (need === 'unclear') === wantsUnclear);
  return shuffled(fitting.length > 0 ? fitting : tweets, ({ id }) => id, seed, 'variant')[0];
};

/** Cards spread over the evening's arrival time, one to a slot, a drawn minute within each. */
const spread = (tweets: readonly TweetBone[], day: number, drawn: Drawn, seed: number): Cue[] => {
  const last = Math.trunc((drawn.eveningMinutes * BALANCE.time.lastArrival) / 100);
  const slot = Math.max(1, Math.trunc(last / Math.max(1, tweets.length)));
  return shuffled(tweets, ({ id }) => id, seed, 'minute', day).map(({ id }, index) => {
    const within = index === 0 ? 0 : drawBelow(Math.max(1, slot - 2), seed, 'minute', id, day);
    return { day, minute: Math.min(last, index * slot + within), tweet: id };
  });
};

const LOUD: ReadonlySet<Need> = new Set(['rumour', 'bait', 'praise']);

const isBetween = (day: number, days: readonly [from: number, to: number] | undefined): boolean =>
  days !== undefined && day >= days[0] && day <= days[1];

/** Takes as many off a list, those that are preferred before the others. */
const take = <T>(from: T[], count: number, isPreferred: (item: T) => boolean): T[] => {
  const taken = from.filter(isPreferred).slice(0, count);
  const rest = from.filter((item) => !taken.includes(item));
  taken.push(...rest.splice(0, count - taken.length));
  from.splice(0, from.length, ...rest);
  return taken;
};

/** What a story tells comes last: its players know it by heart. */
const untoldFirst = (tweets: readonly TweetBone[], told: ReadonlySet<string>): TweetBone[] => [
  ...tweets.filter(({ id }) => !told.has(id)),
  ...tweets.filter(({ id }) => told.has(id)),
];

const drawCues = (pack: PackBones, drawn: Drawn, days: number, seed: number): Cue[] => {
  const firsts = pack.tweets.filter(({ role }) => role === 'first');
  const told = new Set(pack.stories.flatMap(({ cues }) => cues.map(({ tweet }) => tweet)));
  const opening = new Map<string, TweetBone[]>();
  for (const tweet of firsts) {
    if (tweet.issue) opening.set(tweet.issue, [...(opening.get(tweet.issue) ?? []), tweet]);
  }
  const withCards = pack.issues.filter(({ id }) => opening.has(id));
  const issues = shuffled(withCards, ({ id }) => id, seed, 'issue');
  const isSafety = ({ kind }: IssueBone): boolean => kind === 'safety';
  const alone = firsts.filter(({ issue }) => !issue);
  const others = untoldFirst(
    shuffled(alone, ({ id }) => id, seed, 'other'),
    told,
  );
  const cues: Cue[] = [];
  for (let day = 1; day <= days; day++) {
    const count = perDay(drawn.issues, day);
    const waits = drawn.scare !== undefined && day < drawn.scare;
    const scares = day === drawn.scare ? take(issues, Math.min(1, count), isSafety) : [];
    const brought = [
      ...scares,
      ...take(issues, count - scares.length, (issue) => !waits || !isSafety(issue)),
    ];
    const today = brought.flatMap(({ id }) => {
      const known = opening.get(id) ?? [];
      const untold = known.filter((tweet) => !told.has(tweet.id));
      return pickFirstComplaint(untold.length > 0 ? untold : known, seed, drawn.unclear) ?? [];
    });
    const isLoud = isBetween(day, drawn.loud);
    today.push(...take(others, perDay(drawn.others, day), ({ need }) => !isLoud || LOUD.has(need)));
    cues.push(...spread(today, day, drawn, seed));
  }
  return cues;
};

const drawPlan = (pack: PackBones, setup: Setup): Plan => {
  const story = storyOf(pack, setup.mission);
  if (story)
    return {
      ...story,
      days: setup.days,
      cues: story.cues.filter(({ day }) => day <= setup.days).sort(byTime),
    };
  const drawn = drawnMission(setup.mission);
  if (!drawn) throw new Error(`no mission ${setup.mission} in pack ${pack.id}`);
  const cues = drawCues(pack, drawn, setup.days, setup.seed).sort(byTime);
  return { days: setup.days, eveningMinutes: drawn.eveningMinutes, cues };
};

/** The latest plan of a pack: the same run is often begun again, by what if, stars and reference players. */
const latest = new WeakMap<PackBones, { readonly of: string; readonly plan: Plan }>();

/** What will arrive, by day and minute. Throws on a mission that `isMission` denies. */
export const planOf = (pack: PackBones, setup: Setup): Plan => {
  const of = `${setup.mission} ${setup.days} ${setup.seed}`;
  const known = latest.get(pack);
  if (known?.of === of) return known.plan;
  const plan = drawPlan(pack, setup);
  latest.set(pack, { of, plan });
  return plan;
};
