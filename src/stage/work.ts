import type { Drawing } from '../content/art';
import { DRAWINGS } from '../content/art';
import { personOf } from '../content/personOf';
import type { Fix, Run } from '../rules/types';
import { boneOf } from '../rules/view';
import type { IssueKind } from '../rules/words';

/** Which drawing stands for a fix. */
export type Work = IssueKind | Drawing | 'phantom';

/** The drawing that a fix's issue names, or that of its kind. */
export const workOf = (run: Run, fix: Fix): Work => {
  if (fix.issue === null) return 'phantom';
  const issue = run.pack.issues.find(({ id }) => id === fix.issue);
  return DRAWINGS.find((drawing) => drawing === issue?.drawing) ?? issue?.kind ?? 'service';
};

/** The drawing of a fix by its id; of one that is unknown, a plain service. */
export const workById = (run: Run, id: string): Work => {
  const fix = run.works.fixes[id];
  return fix ? workOf(run, fix) : 'service';
};

/** Customers seen at the dock when something ships; a crowd is told by three. */
const MOST_ASKERS = 3;

/** Who wrote a tweet: a person's number. */
export const authorOf = (run: Run, tweet: string): number => personOf(boneOf(run, tweet));

/** Customers who asked for a fix and got an answer. */
export const askersOf = (run: Run, id: string): { tweet: string; author: number }[] => {
  const issue = run.works.fixes[id]?.issue;
  return Object.values(run.tweets)
    .filter((tweet) => issue && tweet.issue === issue && tweet.answer?.reply)
    .slice(-MOST_ASKERS)
    .map((tweet) => ({ tweet: tweet.id, author: authorOf(run, tweet.id) }));
};

/** What reaches cars already sold over the air. */
const ON_AIR: ReadonlySet<Work> = new Set([
  'software',
  'safety',
  'seat',
  'preheat',
  'keyapp',
  'wipers',
  'camera',
  'chime',
  'lock',
  'doors',
  'limit',
  'beams',
  'radio',
  'voice',
  'tunnel',
  'dog',
  'range',
  'drain',
  'brake',
]);

/** Whether a work reaches its customers as a ring of light instead of on wheels. */
export const goesByAir = (work: Work): boolean => ON_AIR.has(work);
