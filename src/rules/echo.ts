import { BALANCE } from './balance';
import type { Cue } from './bones';
import { drawBelow, shuffled } from './chance';
import { indexOf, tweetBone } from './pack';
import { drawnMission } from './schedule';
import type { Fix, Run, Tweet } from './types';
import { dayOf } from './works';

const { after, chance, most, from, within } = BALANCE.echo;

/** Hundredths of an issue's complaint that no fix has ended. */
const leftOf = (fix: Fix | undefined): number => (fix?.state === 'shipped' ? 100 - fix.effect : 100);

/** The day on which each issue first came up in this run. */
const firstDays = (run: Run): ReadonlyMap<string, number> => {
  const days = new Map<string, number>();
  for (const id in run.tweets) {
    const { issue, arrivedAt } = run.tweets[id] as Tweet;
    if (issue !== null)
      days.set(issue, Math.min(days.get(issue) ?? Number.POSITIVE_INFINITY, dayOf(arrivedAt)));
  }
  return days;
};

/** A clear complaint that nobody has sent yet and no schedule will bring. */
const unheard = (run: Run, issue: string): string | undefined => {
  const left = (indexOf(run.pack).tweetsOfIssue.get(issue) ?? []).filter((id) => {
    const { role, need } = tweetBone(run.pack, id);
    const isDue = run.tweets[id] !== undefined || run.schedule.some(({ tweet }) => tweet === id);
    return role === 'first' && need !== 'unclear' && !isDue;
  });
  return shuffled(left, (id) => id, run.setup.seed, 'echo')[0];
};

/**
 * Who else writes this evening about what no fix has ended: the less a fix ended, the likelier.
 * Each customer writes once. Evidence: words-capped, fix-over-words.
 */
export const echoesOf = (run: Run): Cue[] => {
  const { seed, mission } = run.setup;
  if (!drawnMission(mission)?.echoes || run.day <= after) return [];
  const loud: string[] = [];
  for (const [id, first] of firstDays(run)) {
    if (run.day - first < after) continue;
    const share = leftOf(run.works.fixes[id]);
    if (drawBelow(100 * 100, seed, 'echo', id, run.day) < chance * share) loud.push(id);
  }
  return shuffled(loud, (id) => id, seed, 'echo', run.day)
    .flatMap((id) => unheard(run, id) ?? [])
    .slice(0, most)
    .map((tweet) => ({ day: run.day, minute: from + drawBelow(within, seed, 'echo', tweet), tweet }));
};
