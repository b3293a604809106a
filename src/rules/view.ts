import { refusalOf } from './act';
import { canBeAnnounced } from './announce';
import { BALANCE } from './balance';
import type { ReplyBone, TweetBone } from './bones';
import { eveningBegins, eveningEnds } from './day';
import { totalOf } from './ledger';
import { replyBone, tweetBone } from './pack';
import { dueDay, isMissed } from './promise';
import { dateBehind, verdictOf } from './reply';
import { copyRun } from './run';
import { scoresForStars, starsFor } from './stars';
import type { Fix, Intent, Pledge, Run, Tweet } from './types';
import type { PaceId, Refusal } from './words';
import { chooseDesign, dayOf, designOrder, forecastAll, forecastFix, inBays, shipDays } from './works';

/** The stories' reference lines. */
export const REFERENCE = BALANCE.reference;

/** Whether what would pass by itself, a night or a notice, waits for the player at this pace. */
export const waitsAt = (pace: PaceId): boolean => BALANCE.pace[pace].waits;

/** Cards waiting in the feed, newest first. */
export const openCards = (run: Run): Tweet[] =>
  run.waiting
    .map((id) => run.tweets[id] as Tweet)
    .filter(({ answer, gone }) => answer === null && !gone)
    .reverse();

/** Cards that were answered or muted, latest first. */
export const answeredCards = (run: Run): Tweet[] =>
  Object.values(run.tweets)
    .filter(({ answer }) => answer !== null)
    .sort((a, b) => (b.answer?.sentAt ?? 0) - (a.answer?.sentAt ?? 0));

/** What an `own` button shows beside its words: the day the words name, and the day the board would give. */
export type Chip = {
  readonly kind: 'soft' | 'dated';
  readonly dueDay: number;
  /** Null where nothing that can be built stands behind the words, or beyond the forecast's horizon. */
  readonly boardDay: number | null;
  readonly inTime: boolean;
};

/** A reply as it is shown: in the seed's order, with its date chip where it promises. */
export type ShownReply = { readonly id: string; readonly bone: ReplyBone; readonly chip: Chip | null };

/** A card's replies in the order of the run's seed. */
export const repliesOf = (run: Run, tweet: Tweet): ShownReply[] => {
  const bone = tweetBone(run.pack, tweet.id);
  const date = dateBehind(run, bone);
  return tweet.replyOrder.map((id) => {
    const reply = replyBone(bone, id) as ReplyBone;
    const chip = reply.promise && {
      kind: reply.promise.kind,
      dueDay: dueDay(run.day, reply.promise),
      boardDay: date === 'open' ? null : date,
      inTime: verdictOf(run, reply, date) === 'own',
    };
    return { id, bone: reply, chip: chip ?? null };
  });
};

/** The day a listed or heard fix would ship; null if beyond the horizon. */
export const shipDayOf = (run: Run, fix: Fix): number | null => forecastFix(run, fix);

/** Fixes that were heard of but are not on the list. */
export const heardFixes = (run: Run): Fix[] =>
  Object.values(run.works.fixes).filter(({ state }) => state === 'heard');

/** The list in the player's order, each with its bay (0–2) or none, and its live date. */
export type ListedFix = { readonly fix: Fix; readonly bay: number | null; readonly shipDay: number | null };

export const boardOf = (run: Run): ListedFix[] => {
  const dates = forecastAll(run);
  const bays = inBays(run.works);
  return run.works.list.map((id) => {
    const fix = run.works.fixes[id] as Fix;
    const bay = bays.indexOf(fix);
    return { fix, bay: bay < 0 ? null : bay, shipDay: dates.get(id) ?? null };
  });
};

export const shippedFixes = (run: Run): Fix[] =>
  Object.values(run.works.fixes).filter(({ state }) => state === 'shipped');

/** Fixes that wait for an answer of the CEO. */
export const questions = (run: Run): Fix[] =>
  Object.values(run.works.fixes).filter(({ state }) => state === 'question');

/** Shipped fixes whose customers have not been told, nor are being told right now. */
export const toAnnounce = (run: Run): Fix[] => {
  const doing = run.busy?.doing;
  const told = doing?.kind === 'announce' ? doing.fix : null;
  return Object.values(run.works.fixes).filter((fix) => fix.id !== told && canBeAnnounced(fix));
};

/** Promises that stand open, with whether the board says they will be missed. */
export const duePromises = (run: Run): { promise: Pledge; missed: boolean }[] =>
  Object.values(run.promises)
    .filter(({ state }) => state === 'open')
    .map((promise) => ({ promise, missed: isMissed(run, promise) }));

/** Why this could not be done now, or null. */
export const whyNot = (run: Run, intent: Intent): Refusal | null =>
  refusalOf(run, { ...intent, at: run.now });

/** Tenths of a point. */
export const scoreOf = (run: Run): number => totalOf(run.ledger);

/** 0–100, as last settled. */
export const trustNow = (run: Run): number =>
  run.trustByDay[run.trustByDay.length - 1] ?? BALANCE.trust.start;

const median = (numbers: readonly number[]): number | null => {
  const sorted = numbers.toSorted((a, b) => a - b);
  if (sorted.length === 0) return null;
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

/** Minutes; null before the first reply. */
export const medianReplyMinutes = (run: Run): number | null =>
  median(Object.values(run.tweets).flatMap(({ answer }) => (answer?.reply ? [answer.minutes] : [])));

/** Whether what shipped ends enough of the complaint to keep a promise and close a loop. */
export const endsTheComplaint = (fix: Fix): boolean => fix.effect >= BALANCE.promise.effectToKeep;

/** Days of first versions that end the complaint; null before the first ships. */
export const medianShipDays = (run: Run): number | null =>
  median(
    shippedFixes(run)
      .filter((fix) => fix.issue !== null && !fix.v2 && endsTheComplaint(fix))
      .map(shipDays),
  );

/** Share (0–1) of the tweets that want a word which got one. */
export const shareReplied = (run: Run): number => {
  const owed = Object.values(run.tweets).filter(({ need }) => need !== 'bait');
  return owed.length === 0 ? 1 : owed.filter(({ answer }) => answer?.reply).length / owed.length;
};

/** Minutes since 18:00 of the day, for the clock on the wall. */
export const minuteOfEvening = (run: Run): number =>
  Math.trunc((run.now - eveningBegins(run.day)) / BALANCE.time.minute);

/** The second at which this evening ends. */
export const eveningEndsAt = (run: Run): number => eveningEnds(run);

/** Whether nobody waits for an answer while somebody is still to come this evening. */
export const canWait = (run: Run): boolean =>
  run.phase === 'evening' && run.busy === null && run.toCome > 0 && openCards(run).length === 0;

/** Share (0–1) of the evening that has passed. */
export const eveningShare = (run: Run): number =>
  Math.min(1, (run.now - eveningBegins(run.day)) / (eveningEnds(run) - eveningBegins(run.day)));

/** Minutes that an open tweet has waited. */
export const waitedMinutes = (run: Run, tweet: Tweet): number =>
  Math.trunc(((tweet.answer?.sentAt ?? run.now) - tweet.arrivedAt) / BALANCE.time.minute);

/** The day on which a fix would ship if its open question were answered so; null if beyond the horizon. */
export const shipDayIf = (run: Run, fix: Fix, design: string): number | null => {
  const branch = copyRun(run);
  const answered = branch.works.fixes[fix.id];
  if (!answered) return null;
  chooseDesign(branch.pack, answered, design);
  return forecastFix(branch, answered);
};

/** The day that a dated reply named when it was sent; null for any other words. */
export const namedDay = (run: Run, tweet: Tweet): number | null => {
  const { answer } = tweet;
  if (!answer?.reply) return null;
  const promise = replyBone(tweetBone(run.pack, tweet.id), answer.reply)?.promise;
  return promise?.kind === 'dated' ? dayOf(answer.sentAt) + promise.days : null;
};

/** Minutes that the CEO is busy, to be written on buttons. */
export const COSTS = { visit: BALANCE.visit.minutes, ownMiss: BALANCE.owningAMiss } as const;

/** The designs of an open question in the seed's order. */
export const designsOf = (run: Run, fix: Fix): string[] => (fix.issue ? designOrder(run, fix.issue) : []);

/** What the pack says of a tweet. */
export const boneOf = (run: Run, tweet: string): TweetBone => tweetBone(run.pack, tweet);

/** A tweet's followers, for the debrief; never part of a score. */
export const followersOf = (run: Run, tweet: string): number => tweetBone(run.pack, tweet).author.followers;

/** The ship clock of a shipped fix: days from the first complaint, both ends counted. */
export const shipClock = (fix: Fix): number => shipDays(fix);

/** The scores (tenths of a point) at which the first, second and third star are won. */
export const starScores = (reference: number): number[] => scoresForStars(reference);

/** The second at which a day's evening begins. */
export const dayBegins = (day: number): number => eveningBegins(day);

/** The day in which a second of the run lies, counted from 1. */
export const dayAt = (second: number): number => dayOf(second);

/** 0–3 stars against the reference player's score on the same run (tenths of a point). */
export const starsOf = (run: Run, reference: number): number => starsFor(scoreOf(run), reference);
