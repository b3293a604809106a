import { canBeAnnounced } from '../rules/announce';
import { isOpen } from '../rules/feed';
import { FIT } from '../rules/fit';
import { issueBone, tweetBone } from '../rules/pack';
import { dateBehind, verdictOf } from '../rules/reply';
import type { Fix, Intent, Pledge, Run, Tweet } from '../rules/types';
import type { Announcement } from '../rules/words';
import { forecastAll, inBays } from '../rules/works';
import { worthiestDesign } from './board';
import type { Bot, Step } from './bot';
import { listenersOrder } from './outlook';

/** The reply's id, or what to do instead of replying. */
export type Choice = { readonly reply: string } | 'mute' | 'leave';

/** Habits that a reference player is made of; each may look at the run. */
export type Habits = {
  /** In-game seconds from opening a card to choosing. */
  readonly reads: (run: Run, tweet: Tweet) => number;
  readonly says: (run: Run, tweet: Tweet) => Choice;
  /** Whether this card may be taken up now. */
  readonly takesUp: (run: Run, tweet: Tweet) => boolean;
  /** Puts issues on the list without a promise. */
  readonly lists: boolean;
  /** The wanted order of the list; null to leave it. */
  readonly orders: ((run: Run) => string[]) | null;
  /** The design to choose; null never to go and answer. */
  readonly designs: ((run: Run, fix: Fix) => string) | null;
  /** Floor visits an evening to speed things up. */
  readonly visits: number;
  readonly announces: Announcement;
  readonly ownsMisses: boolean;
  /** When to give the rest of the hour to the builders: when nothing is to come, as soon as nothing is open, or never. */
  readonly closes: 'done' | 'early' | 'never';
  /** Whether a fix, or the promise on it, is this player's business; all are unless it says otherwise. */
  readonly minds?: (fix: Fix) => boolean;
};

/** The right words for a card at this moment: the best fit, dated before soft where the board allows both. */
export const rightWords = (run: Run, tweet: Tweet): Choice => {
  const bone = tweetBone(run.pack, tweet.id);
  const fits = FIT[tweet.need];
  let date: ReturnType<typeof dateBehind> | undefined;
  let best: Choice = 'leave';
  let bestValue = 0;
  for (const reply of bone.replies) {
    // No board makes a yes better than its fit.
    if (fits[reply.stance].value <= 0) continue;
    if (reply.stance === 'own') date ??= dateBehind(run, bone);
    const verdict = verdictOf(run, reply, date ?? 'open');
    const value = fits[verdict].value * 2 + (reply.promise?.kind === 'dated' ? 1 : 0);
    if (value <= bestValue) continue;
    best = { reply: reply.id };
    bestValue = value;
  }
  return fits.mute.value * 2 > bestValue ? 'mute' : best;
};

/** The design that ends most of the complaint. */
export const bestDesign = (run: Run, fix: Fix): string => {
  const { designs } = issueBone(run.pack, fix.issue as string);
  return designs.reduce((best, design) => (design.effect > best.effect ? design : best)).id;
};

/** Right answers in four minutes a card, board-checked promises, questions first, credit given. */
export const LISTENER: Habits = {
  reads: () => 4 * 60,
  says: rightWords,
  takesUp: () => true,
  lists: true,
  orders: listenersOrder,
  designs: worthiestDesign,
  visits: 3,
  announces: 'credit',
  ownsMisses: true,
  closes: 'done',
};

const minds = ({ minds }: Habits, fix: Fix): boolean => minds?.(fix) ?? true;

const tidyBoard = (habits: Habits, run: Run): Intent | null => {
  if (habits.lists) {
    for (const id in run.works.fixes) {
      const fix = run.works.fixes[id] as Fix;
      if (fix.state === 'heard' && minds(habits, fix)) return { kind: 'list', issue: id };
    }
  }
  const wanted = habits.orders?.(run);
  if (!wanted) return null;
  for (let to = 0; to < wanted.length; to++) {
    const fix = wanted[to] as string;
    if (run.works.list[to] !== fix) return { kind: 'rank', fix, to };
  }
  return null;
};

const answerQuestion = (habits: Habits, run: Run): Intent | null => {
  if (!habits.designs) return null;
  for (const id of run.works.list) {
    const fix = run.works.fixes[id] as Fix;
    if (fix.state !== 'question' || !minds(habits, fix)) continue;
    return fix.questionHeard
      ? { kind: 'answer', fix: id, design: habits.designs(run, fix) }
      : { kind: 'visit', fix: id };
  }
  return null;
};

/** Days before a date at which its promise is looked at again. */
const SOON = 2;

const ownAMiss = (habits: Habits, run: Run): Intent | null => {
  let dates: Map<string, number> | null = null;
  for (const id in run.promises) {
    const { state, missOwned, fix, dueDay } = run.promises[id] as Pledge;
    if (state !== 'open' || missOwned || dueDay > run.day + SOON) continue;
    const promised = run.works.fixes[fix] as Fix;
    if (promised.state === 'shipped' || !minds(habits, promised)) continue;
    dates ??= forecastAll(run);
    if ((dates.get(fix) ?? Number.POSITIVE_INFINITY) > dueDay) return { kind: 'ownMiss', promise: id };
  }
  return null;
};

const tellCustomers = (habits: Habits, run: Run): Intent | null => {
  for (const id in run.works.fixes) {
    const fix = run.works.fixes[id] as Fix;
    if (canBeAnnounced(fix) && minds(habits, fix))
      return { kind: 'announce', fix: id, choice: habits.announces };
  }
  return habits.ownsMisses ? ownAMiss(habits, run) : null;
};

/** Reads on in the card that lies open, then answers it. */
const answerCard = (habits: Habits, run: Run): Step => {
  for (const id of run.waiting) {
    const tweet = run.tweets[id] as Tweet;
    if (tweet.openedAt === null || !isOpen(tweet) || !habits.takesUp(run, tweet)) continue;
    const readUntil = tweet.openedAt + habits.reads(run, tweet);
    if (readUntil > run.now) return { kind: 'wait', until: readUntil };
    const choice = habits.says(run, tweet);
    if (choice === 'leave') continue;
    return choice === 'mute'
      ? { kind: 'mute', tweet: id }
      : { kind: 'reply', tweet: id, reply: choice.reply };
  }
  return null;
};

/** The card that has waited longest; a danger is read before anything else. */
const openNextCard = (habits: Habits, run: Run): Intent | null => {
  let next: Tweet | null = null;
  for (const id of run.waiting) {
    const tweet = run.tweets[id] as Tweet;
    if (tweet.openedAt !== null || !isOpen(tweet) || !habits.takesUp(run, tweet)) continue;
    if (next === null || (tweet.need === 'danger' && next.need !== 'danger')) next = tweet;
  }
  return next && { kind: 'open', tweet: next.id };
};

const walkTheFloor = (habits: Habits, run: Run): Intent | null => {
  if (habits.visits === 0) return null;
  const bays = inBays(run.works);
  if (bays.filter(({ visitedDay }) => visitedDay === run.day).length >= habits.visits) return null;
  const fix = bays.find(({ visitedDay, done, effort }) => visitedDay < run.day && done < effort);
  return fix ? { kind: 'visit', fix: fix.id } : null;
};

const leave = (habits: Habits, run: Run): Intent | null => {
  if (habits.closes === 'never' || (habits.closes === 'done' && run.toCome > 0)) return null;
  return { kind: 'closeFeed' };
};

/** A bot with these habits. */
export const makePlayer =
  (habits: Habits): Bot =>
  (run) => {
    if (run.busy) return { kind: 'wait', until: run.busy.until };
    return (
      tidyBoard(habits, run) ??
      answerCard(habits, run) ??
      answerQuestion(habits, run) ??
      openNextCard(habits, run) ??
      tellCustomers(habits, run) ??
      walkTheFloor(habits, run) ??
      leave(habits, run)
    );
  };

export const listener: Bot = makePlayer(LISTENER);
