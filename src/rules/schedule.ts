import type { Drawn } from './balance';
import { BALANCE, DRAWN_MISSIONS } from './balance';
import type { Cue, PackBones, StoryBone, TweetBone } from './bones';
import { drawBelow, shuffled } from './chance';
import type { Setup } from './types';

/** A mission that this pack can play: its own story, or one drawn by the seed. */
export type Plan = { readonly days: number; readonly eveningMinutes: number; readonly cues: readonly Cue[] };

const storyOf = (pack: PackBones, mission: string): StoryBone | undefined =>
  pack.stories.find(({ id }) => id === mission);

/** Whether the rules know this mission for this pack. */
export const isMission = (pack: PackBones, mission: string): boolean =>
  storyOf(pack, mission) !== undefined || DRAWN_MISSIONS[mission] !== undefined;

/** The length in days that a mission has unless the setup says otherwise; null for an unknown one. */
export const daysOf = (pack: PackBones, mission: string): number | null =>
  storyOf(pack, mission)?.days ?? DRAWN_MISSIONS[mission]?.days ?? null;

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

const drawCues = (pack: PackBones, drawn: Drawn, days: number, seed: number): Cue[] => {
  const firsts = pack.tweets.filter(({ role }) => role === 'first');
  const told = new Set(pack.stories.flatMap(({ cues }) => cues.map(({ tweet }) => tweet)));
  const byIssue = pack.issues
    .map(({ id }) => firsts.filter(({ issue }) => issue === id))
    .filter(({ length }) => length > 0);
  const issues = shuffled(byIssue, (tweets) => tweets[0]?.issue ?? '', seed, 'issue');
  const drawnOthers = shuffled(
    firsts.filter(({ issue }) => !issue),
    ({ id }) => id,
    seed,
    'other',
  );
  // What a story tells comes last: its players know it by heart.
  const others = [
    ...drawnOthers.filter(({ id }) => !told.has(id)),
    ...drawnOthers.filter(({ id }) => told.has(id)),
  ];
  const cues: Cue[] = [];
  for (let day = 1; day <= days; day++) {
    const today: TweetBone[] = [];
    for (const tweets of issues.splice(0, perDay(drawn.issues, day))) {
      const untold = tweets.filter(({ id }) => !told.has(id));
      const first = pickFirstComplaint(untold.length > 0 ? untold : tweets, seed, drawn.unclear);
      if (first) today.push(first);
    }
    today.push(...others.splice(0, perDay(drawn.others, day)));
    cues.push(...spread(today, day, drawn, seed));
  }
  return cues;
};

/** What will arrive, by day and minute. Throws on a mission that `isMission` denies. */
export const planOf = (pack: PackBones, setup: Setup): Plan => {
  const story = storyOf(pack, setup.mission);
  if (story)
    return {
      ...story,
      days: setup.days,
      cues: story.cues.filter(({ day }) => day <= setup.days).sort(byTime),
    };
  const drawn = DRAWN_MISSIONS[setup.mission];
  if (!drawn) throw new Error(`no mission ${setup.mission} in pack ${pack.id}`);
  const cues = drawCues(pack, drawn, setup.days, setup.seed).sort(byTime);
  return { days: setup.days, eveningMinutes: drawn.eveningMinutes, cues };
};
