import type { Fact } from '../rules/types';
import type { CueName } from './cues';
import type { Shown, SoundPort } from './port';

type Knows = Pick<SoundPort, 'endsTheComplaint'>;
type Cues<F> = (fact: F, port: Knows) => readonly CueName[];

const silence = (): readonly CueName[] => [];
const always =
  (cue: CueName): (() => readonly CueName[]) =>
  () => [cue];

/** Steps of heat (0–5) from which a card is heard to heat. */
const HEARD_HEAT = 3;

/** What is heard of each fact. A fact that has neither cue nor silence does not compile. */
export const FACT_CUES: { readonly [K in Fact['kind']]: Cues<Extract<Fact, { kind: K }>> } = {
  dayBegan: always('morning'),
  tweetArrived: always('arrived'),
  tweetHeated: ({ heat }) => (heat >= HEARD_HEAT ? ['heated'] : []),
  tweetGone: always('gone'),
  cardOpened: always('opened'),
  issueHeard: silence,
  writingBegan: ({ doing }) => (doing.kind === 'visit' ? [] : ['writing']),
  replyTakenBack: always('reordered'),
  replySent: ({ answer }) =>
    answer.points > 0 ? ['sent', 'good'] : answer.points < 0 ? ['sent', 'bad'] : ['sent'],
  tweetMuted: always('muted'),
  promiseMade: always('promised'),
  promiseKept: always('kept'),
  promiseBroken: always('broken'),
  missOwned: always('owned'),
  fixListed: always('reordered'),
  listReordered: always('reordered'),
  visitBegan: always('visit'),
  visitEnded: ({ gained }) => (gained > 0 ? ['work'] : []),
  // Every night and every closing moves them all.
  fixProgressed: silence,
  questionRaised: always('question'),
  questionAnswered: always('work'),
  fixShipped: ({ fix }, port) => [port.endsTheComplaint(fix) ? 'shipped' : 'work'],
  loopClosed: ({ choice }) => (choice === 'credit' ? ['loop'] : choice === 'brag' ? ['sent'] : []),
  feedClosed: always('closed'),
  eveningEnded: silence,
  nightFell: always('nightFalls'),
  trustMoved: silence,
  boardCalled: always('boardCalled'),
  // The debrief's stars have the last word.
  runEnded: silence,
  // Points are heard with what earned them.
  scored: silence,
};

/** A cue, and in how many milliseconds from now it is due. */
export type Due = { readonly cue: CueName; readonly wait: number };

/** The cues of one moment, in the order in which it is shown. */
export const cuesOf = (moment: readonly Shown[], port: Knows): Due[] =>
  moment.flatMap(({ fact, wait }) =>
    (FACT_CUES[fact.kind] as Cues<Fact>)(fact, port).map((cue) => ({ cue, wait })),
  );
