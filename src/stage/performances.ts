import type { Fact } from '../rules/types';
import type { Effects } from './effects';
import type { Kit } from './kit';
import type { Point } from './layout';
import { centre } from './layout';
import type { Office } from './office';
import type { Street } from './street';

/** What performances may move; the picture itself is drawn after them. */
export type Cast = {
  readonly kit: Kit;
  readonly street: Street;
  readonly office: Office;
  readonly effects: Effects;
  readonly dock: { open(): void; gate(): Point };
  /** The plane of the reply being sent, as it stood on the sill. */
  sill(tweet: string): Point;
  /** Where a fix is seen: its bay, or the wall list. */
  workshop(fix: string): Point;
  /** Which drawing stands for a fix, and whether it reaches customers through the air. */
  goods(fix: string): { readonly work: string; readonly byAir: boolean };
  promised(promise: string): Point;
};

type Performance<F> = (fact: F, cast: Cast) => void;

/** The picture says all there is to see. */
const seen = () => {};

/** Milliseconds from the sill to the street. */
const FLIGHT = 760;

const places: Record<'tweet' | 'promise' | 'fix', (cast: Cast, id: string) => Point> = {
  tweet: ({ street }, id) => street.spot(id),
  promise: (cast, id) => cast.promised(id),
  fix: (cast, id) => cast.workshop(id),
};

/** What the town does for each fact. A fact without a performance does not compile. */
export const PERFORMANCES: { readonly [K in Fact['kind']]: Performance<Extract<Fact, { kind: K }>> } = {
  dayBegan: seen,
  tweetArrived: ({ tweet }, { office, effects, kit }) => {
    const slot = kit.layout.bubbles[kit.layout.bubbles.length - 1];
    office.ring();
    if (slot && tweet) effects.toss('bubble-calm', centre(slot), office.phone(), 0.4);
  },
  tweetHeated: ({ tweet }, { street }) => street.jump(tweet),
  tweetGone: ({ tweet }, { street }) => street.part(tweet, 'slump'),
  cardOpened: ({ tweet }, { street }) => street.jump(tweet),
  issueHeard: seen,
  writingBegan: seen,
  replyTakenBack: seen,
  replySent: ({ tweet, answer }, { street, effects, sill }) => {
    const { x, y } = street.spot(tweet);
    effects.fly(sill(tweet), { x, y: y - 60 });
    street.part(tweet, answer.points > 0 ? 'wave' : answer.points < 0 ? 'slump' : 'stand', FLIGHT);
  },
  tweetMuted: ({ tweet }, { street }) => street.part(tweet, 'slump'),
  promiseMade: ({ promise }, { effects, street, promised }) =>
    effects.toss('flag-teal', street.spot(promise), promised(promise)),
  promiseKept: ({ promise }, { effects, promised }) => effects.rise('flag-moss', promised(promise)),
  promiseBroken: ({ promise }, { effects, promised }) => effects.drop('torn-slip', promised(promise)),
  missOwned: ({ promise }, { effects, promised }) => effects.rise('heart', promised(promise)),
  fixListed: seen,
  listReordered: seen,
  visitBegan: seen,
  visitEnded: ({ fix, gained }, { effects, workshop }) => {
    if (gained > 0) effects.rise('puff', workshop(fix), 1.4);
  },
  fixProgressed: ({ fix }, { effects, workshop }) => effects.rise('puff', workshop(fix)),
  questionRaised: ({ fix }, { effects, workshop }) => effects.rise('question', workshop(fix)),
  questionAnswered: ({ fix }, { effects, workshop }) => effects.rise('puff', workshop(fix), 1.4),
  fixShipped: ({ fix }, { effects, dock, goods, kit, street }) => {
    const { work, byAir } = goods(fix);
    dock.open();
    effects.rollOut(work, dock.gate());
    if (byAir) effects.broadcast({ x: kit.layout.mast.x, y: kit.layout.mast.y - 120 });
    street.cheer();
  },
  loopClosed: ({ choice }, { effects, dock, street }) => {
    const { x, y } = dock.gate();
    if (choice === 'credit') {
      effects.rise('heart', { x, y: y - 90 }, 1.3);
      street.cheer();
    } else if (choice === 'brag') effects.rise('megaphone', { x, y: y - 90 });
  },
  feedClosed: seen,
  eveningEnded: seen,
  nightFell: seen,
  trustMoved: seen,
  boardCalled: ({ at }, { effects, office }) => {
    if (at >= 0) effects.drop('torn-slip', office.phone());
  },
  runEnded: seen,
  scored: ({ entry }, cast) => {
    if (entry.points !== 0) cast.effects.points(entry.points, places[entry.cause.kind](cast, entry.cause.id));
  },
};

/** Plays one fact. */
export const perform = (fact: Fact, cast: Cast): void =>
  (PERFORMANCES[fact.kind] as Performance<Fact>)(fact, cast);
