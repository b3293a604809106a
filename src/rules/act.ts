import { schedule } from './agenda';
import { canBeAnnounced, closeLoop } from './announce';
import { BALANCE } from './balance';
import { closeFeed } from './day';
import { indexOf, replyBone, tweetBone } from './pack';
import { isMissed, ownTheMiss } from './promise';
import { muteCard, openCard, sendReply } from './reply';
import type { Action, Doing, Fact, Fix, Pledge, Run, Tweet } from './types';
import type { Refusal, Stance } from './words';
import { ANNOUNCEMENTS } from './words';
import { askFaceToFace, canBeBuilt, chooseDesign, contribute, inBays, listFix } from './works';

/** One kind of action: why it may not be done now, and what doing it begins. */
type Act<A> = {
  readonly refuses: (run: Run, action: A) => Refusal | null;
  readonly does: (run: Run, facts: Fact[], action: A) => void;
};

type Acts = { readonly [K in Action['kind']]: Act<Extract<Action, { kind: K }>> };

const own = <T>(table: Record<string, T>, id: string): T | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined;

/** Keeps the CEO busy for some minutes; what it was for happens when they are over. */
const begin = (run: Run, facts: Fact[], minutes: number, doing: Doing): void => {
  const until = run.now + minutes * BALANCE.time.minute;
  run.busy = { until, doing };
  schedule(run.agenda, { at: until, kind: 'finishes', id: '' });
  if (doing.kind === 'visit') facts.push({ kind: 'visitBegan', at: run.now, fix: doing.fix, until });
  else facts.push({ kind: 'writingBegan', at: run.now, doing, until });
};

const refusesTweet = (run: Run, id: string): Refusal | null => {
  const tweet = own(run.tweets, id);
  if (!tweet) return indexOf(run.pack).tweets.has(id) ? 'tweet-not-arrived' : 'unknown-tweet';
  return tweet.gone ? 'tweet-gone' : null;
};

const refusesBusy = (run: Run): Refusal | null => (run.busy ? 'busy' : null);

const ACTS: Acts = {
  open: {
    refuses: (run, { tweet }) => refusesTweet(run, tweet),
    does: (run, facts, { tweet }) => openCard(run, facts, run.tweets[tweet] as Tweet),
  },

  reply: {
    refuses: (run, { tweet, reply }) => {
      const refused = refusesTweet(run, tweet);
      if (refused) return refused;
      const card = run.tweets[tweet] as Tweet;
      if (card.openedAt === null) return 'not-opened';
      if (card.answer?.verdict === 'mute') return 'already-muted';
      if (!replyBone(tweetBone(run.pack, tweet), reply)) return 'unknown-reply';
      return refusesBusy(run);
    },
    does: (run, facts, { tweet, reply }) => {
      const { stance } = replyBone(tweetBone(run.pack, tweet), reply) as { stance: Stance };
      begin(run, facts, BALANCE.writing[stance], { kind: 'reply', tweet, reply });
    },
  },

  takeBack: {
    refuses: (run) => (run.busy?.doing.kind === 'reply' ? null : 'not-writing'),
    does: (run, facts) => {
      if (run.busy?.doing.kind !== 'reply') return;
      facts.push({ kind: 'replyTakenBack', at: run.now, tweet: run.busy.doing.tweet });
      run.busy = null;
    },
  },

  mute: {
    refuses: (run, { tweet }) => {
      const refused = refusesTweet(run, tweet);
      if (refused) return refused;
      const doing = run.busy?.doing;
      if (doing?.kind === 'reply' && doing.tweet === tweet) return 'busy';
      return run.tweets[tweet]?.answer ? 'already-muted' : null;
    },
    does: (run, facts, { tweet }) => muteCard(run, facts, run.tweets[tweet] as Tweet),
  },

  list: {
    refuses: (run, { issue }) => {
      const fix = own(run.works.fixes, issue);
      if (!fix)
        return indexOf(run.pack).issues.has(issue.split('~')[0] as string) ? 'not-heard' : 'unknown-issue';
      return fix.state === 'heard' ? null : 'already-listed';
    },
    does: (run, facts, { issue }) => listFix(run, facts, run.works.fixes[issue] as Fix),
  },

  rank: {
    refuses: (run, { fix, to }) => {
      if (!own(run.works.fixes, fix)) return 'unknown-fix';
      if (!run.works.list.includes(fix)) return 'not-listed';
      return Number.isInteger(to) && to >= 0 && to < run.works.list.length ? null : 'bad-rank';
    },
    does: (run, facts, { fix, to }) => {
      const list = run.works.list.filter((id) => id !== fix);
      list.splice(to, 0, fix);
      run.works.list = list;
      facts.push({ kind: 'listReordered', at: run.now, list: list.slice() });
    },
  },

  visit: {
    refuses: (run, { fix: id }) => {
      const fix = own(run.works.fixes, id);
      if (!fix) return 'unknown-fix';
      if (fix.state !== 'question') {
        if (!canBeBuilt(fix) || !inBays(run.works).includes(fix)) return 'not-buildable';
        if (fix.visitedDay === run.day) return 'visited-today';
      }
      return refusesBusy(run);
    },
    does: (run, facts, { fix: id }) => {
      const fix = run.works.fixes[id] as Fix;
      const toAnswer = fix.state === 'question';
      fix.visitedDay = run.day;
      if (toAnswer) fix.questionHeard = true;
      begin(run, facts, BALANCE.visit.minutes, { kind: 'visit', fix: id, toAnswer });
    },
  },

  answer: {
    refuses: (run, { fix: id, design }) => {
      const fix = own(run.works.fixes, id);
      if (!fix) return 'unknown-fix';
      if (fix.state !== 'question') return 'no-question';
      if (!fix.questionHeard) return 'not-visited';
      const designs = indexOf(run.pack).issues.get(fix.issue as string)?.designs ?? [];
      return designs.some(({ id: known }) => known === design) ? null : 'unknown-design';
    },
    does: (run, facts, { fix: id, design }) => {
      chooseDesign(run.pack, run.works.fixes[id] as Fix, design);
      facts.push({ kind: 'questionAnswered', at: run.now, fix: id, design });
    },
  },

  closeFeed: {
    refuses: refusesBusy,
    does: (run, facts) => closeFeed(run, facts, false),
  },

  announce: {
    refuses: (run, { fix: id, choice }) => {
      const fix = own(run.works.fixes, id);
      if (!fix) return 'unknown-fix';
      if (!canBeAnnounced(fix)) return 'nothing-to-announce';
      if (!ANNOUNCEMENTS.includes(choice)) return 'unknown-announcement';
      return choice === 'nothing' ? null : refusesBusy(run);
    },
    does: (run, facts, { fix, choice }) => {
      if (choice === 'nothing') closeLoop(run, facts, run.works.fixes[fix] as Fix, choice);
      else begin(run, facts, BALANCE.announcing, { kind: 'announce', fix, choice });
    },
  },

  ownMiss: {
    refuses: (run, { promise: id }) => {
      const promise = own(run.promises, id);
      if (!promise) return 'unknown-promise';
      return promise.missOwned || !isMissed(run, promise) ? 'nothing-missed' : refusesBusy(run);
    },
    does: (run, facts, { promise }) => begin(run, facts, BALANCE.owningAMiss, { kind: 'ownMiss', promise }),
  },
};

/** Why this action is not legal now, or null; the action may be anything that claims to be one. */
export const refusalOf = (run: Run, action: Action): Refusal | null => {
  if (!Object.hasOwn(ACTS, action.kind)) return 'unknown-action';
  if (!Number.isInteger(action.at) || action.at !== run.now) return 'bad-time';
  if (run.phase === 'over' || run.called) return 'run-over';
  if (run.phase !== 'evening') return 'not-evening';
  return (ACTS[action.kind] as Act<Action>).refuses(run, action);
};

/** Does a legal action. */
export const perform = (run: Run, facts: Fact[], action: Action): void =>
  (ACTS[action.kind] as Act<Action>).does(run, facts, action);

/** What has been done when the minutes it took are over. */
const DONE: {
  readonly [K in Doing['kind']]: (run: Run, facts: Fact[], doing: Extract<Doing, { kind: K }>) => void;
} = {
  reply: (run, facts, { tweet, reply }) => sendReply(run, facts, tweet, reply),
  visit: (run, facts, { fix: id, toAnswer }) => {
    const fix = run.works.fixes[id] as Fix;
    const gained = toAnswer ? 0 : contribute(run, facts, fix, BALANCE.visit.gain);
    askFaceToFace(run, facts, fix);
    if (fix.state === 'question') fix.questionHeard = true;
    facts.push({ kind: 'visitEnded', at: run.now, fix: id, gained });
  },
  announce: (run, facts, { fix, choice }) => closeLoop(run, facts, run.works.fixes[fix] as Fix, choice),
  ownMiss: (run, facts, { promise }) => ownTheMiss(run, facts, run.promises[promise] as Pledge),
};

/** What the CEO was busy with is done. */
export const finish = (run: Run, facts: Fact[]): void => {
  // What was taken back leaves its end on the agenda.
  if (run.busy?.until !== run.now) return;
  const { doing } = run.busy;
  run.busy = null;
  (DONE[doing.kind] as (run: Run, facts: Fact[], doing: Doing) => void)(run, facts, doing);
};
