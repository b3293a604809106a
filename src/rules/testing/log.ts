import { BALANCE } from '../balance';
import type { Fact } from '../types';

const clock = (at: number): string => {
  const day = Math.floor(at / BALANCE.time.day) + 1;
  const minutes = 18 * 60 + Math.floor((at % BALANCE.time.day) / 60);
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `d${day} ${hour}:${String(minutes % 60).padStart(2, '0')}`;
};

const points = (tenths: number): string => `${tenths > 0 ? '+' : '−'}${Math.abs(tenths) / 10}`;

const LINES: { [K in Fact['kind']]: (fact: Extract<Fact, { kind: K }>) => string | null } = {
  dayBegan: () => null,
  tweetArrived: ({ tweet }) => `${tweet} arrives`,
  tweetHeated: () => null,
  tweetGone: ({ tweet }) => `${tweet} gives up`,
  cardOpened: () => null,
  issueHeard: ({ fix }) => `${fix} heard`,
  writingBegan: () => null,
  replyTakenBack: ({ tweet }) => `reply to ${tweet} taken back`,
  replySent: ({ tweet, answer, second }) =>
    `you to ${tweet}: ${answer.verdict} (${answer.because})${second ? ', once more' : ''}`,
  tweetMuted: ({ tweet }) => `${tweet} muted`,
  promiseMade: ({ promise, overpromise }) => `promise ${promise}${overpromise ? ', against the board' : ''}`,
  promiseKept: ({ promise }) => `promise ${promise} kept`,
  promiseBroken: ({ promise }) => `promise ${promise} broken`,
  missOwned: ({ promise }) => `miss of ${promise} owned`,
  fixListed: ({ fix }) => `${fix} listed`,
  listReordered: ({ list }) => `list: ${list.join(' ')}`,
  visitBegan: ({ fix }) => `visit to ${fix}`,
  visitEnded: ({ fix, gained }) => `visit to ${fix} over, ${gained}/40 gained`,
  fixProgressed: ({ fix, done, effort }) => `${fix} ${done}/${effort}`,
  questionRaised: ({ fix }) => `${fix} asks`,
  questionAnswered: ({ fix, design }) => `${fix}: ${design}`,
  fixShipped: ({ fix, days }) => `${fix} ships after ${days} days`,
  loopClosed: ({ fix, choice }) => `${fix} told: ${choice}`,
  feedClosed: ({ minutesLeft, byItself }) =>
    `feed closes${byItself ? ' itself' : ''}, ${minutesLeft} min left`,
  eveningEnded: () => null,
  nightFell: () => null,
  trustMoved: ({ from, to }) => `trust ${from} → ${to}`,
  boardCalled: () => 'the board calls',
  runEnded: () => 'the run ends',
  scored: ({ entry }) => `${entry.rule} ${entry.cause.id} ${points(entry.points)}`,
};

/** What happened, a line a fact, for tests to pin. */
export const log = (facts: readonly Fact[]): string =>
  facts
    .flatMap((fact) => {
      const line = (LINES[fact.kind] as (fact: Fact) => string | null)(fact);
      return line === null ? [] : [`${clock(fact.at)} ${line}`];
    })
    .join('\n');
