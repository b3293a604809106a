import { BALANCE } from '../../rules/balance';
import type { PackBones } from '../../rules/bones';
import { tweetBone } from '../../rules/pack';
import { daysOf } from '../../rules/schedule';
import type { Run, Setup } from '../../rules/types';

export const PLAN_IDS = ['ten', 'twenty', 'fortyFive', 'ninety'] as const;
export type PlanId = (typeof PLAN_IDS)[number];

/** How long a workshop takes and how much of its run is voted on; a good listener decides the rest. */
export type WorkshopPlan = {
  readonly minutes: number;
  /** The story that fits; a pack without it plays a Sprint. */
  readonly story: string;
  /** Evenings of a drawn mission, which may be cut short; a story has its own. */
  readonly evenings: number;
  /** Tweets by the schedule. */
  readonly tweets: number;
  /** Tweets that the run itself brings back: broken promises, second versions. */
  readonly returns: number;
  readonly designs: number;
  readonly announcements: number;
};

export const WORKSHOP_PLANS: Readonly<Record<PlanId, WorkshopPlan>> = {
  ten: { minutes: 10, story: 'good-point', evenings: 4, tweets: 6, returns: 0, designs: 0, announcements: 0 },
  twenty: {
    minutes: 20,
    story: 'good-point',
    evenings: 4,
    tweets: 6,
    returns: 1,
    designs: 2,
    announcements: 1,
  },
  fortyFive: {
    minutes: 45,
    story: 'six-days',
    evenings: 5,
    tweets: 10,
    returns: 2,
    designs: 3,
    announcements: 2,
  },
  ninety: {
    minutes: 90,
    story: 'sprint',
    evenings: 5,
    tweets: 18,
    returns: 3,
    designs: 6,
    announcements: 3,
  },
};

/** The seed of everybody who asks for no other: the day of the “Good point”. */
export const WORKSHOP_SEED = 20170819;

/** The missions of a pack that a workshop can play. */
export const workshopMissions = (bones: PackBones): readonly string[] => [
  ...bones.stories.map(({ id }) => id),
  'sprint',
];

/** The mission that fits a plan in this pack. */
export const missionFor = (bones: PackBones, plan: PlanId): string => {
  const { story } = WORKSHOP_PLANS[plan];
  return bones.stories.some(({ id }) => id === story) ? story : 'sprint';
};

/** The run that a room plays; null for a mission that the pack does not know. */
export const workshopSetup = (
  bones: PackBones,
  plan: PlanId,
  mission: string,
  seed = WORKSHOP_SEED,
): Setup | null => {
  const own = daysOf(bones, mission);
  if (own === null) return null;
  const isStory = bones.stories.some(({ id }) => id === mission);
  const days = isStory ? own : Math.min(own, WORKSHOP_PLANS[plan].evenings);
  return { edition: BALANCE.edition, pack: bones.id, mission, days, seed, pace: 'standard' };
};

/** How many of the same need came before; a thank-you teaches a room least. */
const staleness = (needs: readonly string[], place: number): number =>
  needs.slice(0, place).filter((need) => need === needs[place]).length + (needs[place] === 'praise' ? 2 : 0);

/** The tweets of a run's schedule that a room votes on: as many needs as there are, the first of each before its second. */
export const votedTweets = ({ schedule, pack }: Run, most: number): ReadonlySet<string> => {
  const needs = schedule.map(({ tweet }) => tweetBone(pack, tweet).need);
  const places = schedule.map((_, place) => place);
  const order = places.sort((a, b) => staleness(needs, a) - staleness(needs, b) || a - b);
  return new Set(order.slice(0, most).map((place) => schedule[place]?.tweet ?? ''));
};
