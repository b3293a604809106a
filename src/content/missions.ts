/** Missions that tell a story, in the order in which they teach. */
export const STORIES = ['good-point', 'six-days', 'please-everyone', 'feed-trap'] as const;
/** Missions that a seed draws from any pack. */
export const DRAWN = ['sprint', 'season', 'daily'] as const;
/** What is offered after each mission. */
export const MISSIONS = [...STORIES, 'sprint', 'season'] as const;
export type MissionId = (typeof STORIES)[number] | (typeof DRAWN)[number];

/** How many evenings each story of ours has: the title says it before the bones are there, and a test holds it to them. */
export const STORY_EVENINGS: Readonly<Record<(typeof STORIES)[number], number>> = {
  'good-point': 4,
  'six-days': 7,
  'please-everyone': 5,
  'feed-trap': 5,
};
