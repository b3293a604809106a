import type { Fact } from '../rules/types';

/** Milliseconds that the stage keeps for a fact before the next one of the same moment begins. */
const TAKES: { readonly [K in Fact['kind']]: number } = {
  dayBegan: 500,
  tweetArrived: 120,
  tweetHeated: 40,
  tweetGone: 120,
  cardOpened: 0,
  issueHeard: 200,
  writingBegan: 0,
  replyTakenBack: 0,
  replySent: 0,
  tweetMuted: 0,
  promiseMade: 120,
  promiseKept: 260,
  promiseBroken: 520,
  missOwned: 0,
  fixListed: 60,
  listReordered: 0,
  visitBegan: 0,
  visitEnded: 0,
  fixProgressed: 140,
  questionRaised: 240,
  questionAnswered: 0,
  fixShipped: 820,
  loopClosed: 0,
  feedClosed: 200,
  eveningEnded: 200,
  nightFell: 300,
  trustMoved: 200,
  boardCalled: 600,
  runEnded: 0,
  scored: 40,
};
/** The whole of a moment's facts has to be over before the night is. */
const LONGEST = 2600;

export type Cue = { readonly fact: Fact; readonly wait: number };

/** When each fact of one moment begins, in milliseconds: one after the other, closer together when there are many. */
export const programme = (facts: readonly Fact[]): Cue[] => {
  const whole = facts.reduce((sum, { kind }) => sum + TAKES[kind], 0);
  const share = Math.min(1, LONGEST / Math.max(1, whole));
  let wait = 0;
  return facts.map((fact) => {
    const cue = { fact, wait: Math.round(wait) };
    wait += TAKES[fact.kind] * share;
    return cue;
  });
};
