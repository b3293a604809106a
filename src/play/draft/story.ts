import type { Cue, PackBones, StoryBone } from '../../rules/bones';
import type { DraftIssue, DraftTweet } from './draft';

/** The mission that tells a pack in the order in which it was written. */
export const MISSION = 'in-order';
/** The same from a later card on, for trying. */
export const TRIAL = 'from-here';

/** Whether a pack was made to try a draft: nothing of it is kept, and nobody else has it. */
export const isTrial = ({ stories }: PackBones): boolean => stories.some(({ id }) => id === TRIAL);

/** Tweets an evening, if there are enough evenings. */
const AN_EVENING = 4;
const MOST_DAYS = 30;
/** Evenings at the end without new tweets, so that the last promises can still be kept. */
const QUIET_DAYS = 2;
/** Minutes. */
const SHORT_EVENING = 30;
const LONG_EVENING = 60;
/** Hundredths of an evening in which tweets arrive. */
const ARRIVALS = 70;

/** A mission from some tweets, spread evenly over as few evenings as they need. */
export const inOrder = (
  tweets: readonly DraftTweet[],
  issues: readonly DraftIssue[],
  id: string = MISSION,
): StoryBone => {
  const evenings = Math.max(1, Math.min(MOST_DAYS - QUIET_DAYS, Math.ceil(tweets.length / AN_EVENING)));
  const perEvening = Math.ceil(tweets.length / evenings);
  const eveningMinutes = perEvening > AN_EVENING ? LONG_EVENING : SHORT_EVENING;
  const cues = tweets.map((tweet, index): Cue => {
    const day = Math.trunc((index * evenings) / tweets.length) + 1;
    const first = Math.ceil(((day - 1) * tweets.length) / evenings);
    const minute = Math.trunc(((index - first) * eveningMinutes * ARRIVALS) / (100 * perEvening));
    return { day, minute, tweet: tweet.id };
  });
  const efforts = Object.fromEntries(issues.map((issue) => [issue.id, issue.effort]));
  return { id, days: evenings + QUIET_DAYS, eveningMinutes, cues, efforts };
};
