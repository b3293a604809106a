import type { Answer, Fact } from '../rules/types';
import type { Effects } from './effects';
import type { Kit } from './kit';
import type { Point } from './layout';
import { centre } from './layout';
import type { Office } from './office';
import type { Pose } from './people';
import { STANCE_SIGNS } from './stances';
import type { Street } from './street';
import type { Work } from './work';
import { goesByAir } from './work';

/** What performances may move; the picture itself is drawn after them. */
export type Cast = {
  readonly kit: Kit;
  /** Milliseconds before this performance begins; the effects know it already. */
  readonly wait: number;
  readonly street: Street;
  readonly office: Office;
  readonly effects: Effects;
  readonly dock: { open(wait: number): void; gate(): Point };
  /** What a shipped work changes in the street shows itself. */
  readonly ground: { reveal(work: string, wait: number): void };
  /** The plane of the reply being sent, as it stood on the sill. */
  sill(tweet: string): Point;
  /** Where a fix is seen: its bay, or the wall list. */
  workshop(fix: string): Point;
  /** The wall list. */
  wall(): Point;
  /** Which drawing stands for a fix, and whether it ends the complaint. */
  goods(fix: string): { readonly work: Work; readonly ends: boolean };
  promised(promise: string): Point;
  /** Bays in which a crew builds. */
  busy(): readonly Point[];
  /** Customers who asked for a fix and were answered. */
  askers(fix: string): readonly { readonly tweet: string; readonly author: number }[];
};

type Performance<F> = (fact: F, cast: Cast) => void;

/** Milliseconds from the sill to the street. */
const FLIGHT = 760;

const above = ({ x, y }: Point, by: number): Point => ({ x, y: y - by });

const places: Record<'tweet' | 'promise' | 'fix', (cast: Cast, id: string) => Point> = {
  tweet: ({ street }, id) => above(street.spot(id), 60),
  promise: (cast, id) => cast.promised(id),
  fix: (cast, id) => cast.workshop(id),
};

/** How somebody takes such an answer. */
const moodAfter = ({ verdict, points }: Answer): Pose => {
  if (verdict === 'snap' || verdict === 'blame') return 'angry';
  if (verdict === 'joke' && points >= 0) return 'cheer';
  if (verdict === 'ask' || verdict === 'correct') return points >= 0 ? 'think' : 'shrug';
  if (points > 0) return 'wave';
  return points < 0 ? 'slump' : 'shrug';
};

/** What the town does for each fact. A fact without a performance does not compile. */
export const PERFORMANCES: { readonly [K in Fact['kind']]: Performance<Extract<Fact, { kind: K }>> } = {
  dayBegan: ({ day }, { effects, kit, wait }) => {
    const { window, view } = kit.layout;
    effects.note('sun', kit.port.weekdayShort(day), centre(window));
    effects.toss('bird', { x: view.x - 30, y: 120 }, { x: view.x + view.w * 0.6, y: 60 }, 0.9);
    if (wait === 0) effects.rise('letter', centre(kit.layout.phone), 0.7);
  },
  tweetArrived: ({ tweet }, { office, effects, kit }) => {
    const slot = kit.layout.bubbles[kit.layout.bubbles.length - 1];
    office.ring();
    if (slot && tweet) effects.toss('bubble-calm', centre(slot), office.phone(), 0.4);
  },
  tweetHeated: ({ tweet, meToos }, { street, effects }) => {
    street.jump(tweet);
    effects.rise('smoke', above(street.spot(tweet), 150), meToos > 0 ? 0.9 : 0.7);
  },
  tweetGone: ({ tweet }, { street, effects }) => {
    effects.drop('bubble-calm', above(street.spot(tweet), 130), 0.8);
    street.part(tweet, 'slump');
  },
  cardOpened: ({ tweet }, { street, effects, office }) => {
    street.jump(tweet);
    effects.rise('letter', office.phone(), 0.8);
  },
  issueHeard: ({ fix }, { effects, office, wall, goods }) =>
    effects.toss(`icon-${goods(fix).work}`, office.phone(), wall(), 1),
  writingBegan: ({ doing }, { effects, office }) => {
    if (doing.kind === 'reply') effects.rise('pencil', office.phone(), 0.9);
  },
  replyTakenBack: ({ tweet }, { effects, sill }) => effects.drop('pencil', sill(tweet), 1),
  replySent: ({ tweet, answer }, { street, effects, sill, wait }) => {
    const at = street.spot(tweet);
    effects.fly(sill(tweet), above(at, 60), answer.points >= 0);
    effects.sign(STANCE_SIGNS[answer.verdict], above(at, 118), FLIGHT - 80);
    street.part(tweet, moodAfter(answer), wait + FLIGHT);
  },
  tweetMuted: ({ tweet }, { street, effects, wait }) => {
    effects.sign(STANCE_SIGNS.mute, above(street.spot(tweet), 118));
    street.part(tweet, 'slump', wait);
  },
  // A promise bears the id of the tweet that it answered.
  promiseMade: ({ promise, overpromise }, { effects, street, promised }) => {
    const from = above(street.spot(promise), 60);
    effects.toss(overpromise ? 'flag-torn' : 'flag-teal', from, promised(promise), 1);
  },
  promiseKept: ({ promise }, { effects, promised }) => {
    effects.rise('flag-moss', promised(promise), 1.1);
    effects.confetti(promised(promise), 8);
  },
  promiseBroken: ({ promise }, { effects, promised, street, kit }) => {
    effects.tear(promised(promise));
    effects.drop('torn-slip', above(promised(promise), 20), 1);
    if (!kit.motion.isStill()) street.mourn();
  },
  missOwned: ({ promise }, { effects, office, street }) =>
    effects.toss('own', office.phone(), above(street.spot(promise), 90), 1),
  fixListed: ({ fix }, { effects, workshop, wall, goods }) =>
    effects.toss(`icon-${goods(fix).work}`, wall(), workshop(fix), 1),
  listReordered: (_, { effects, wall }) => effects.rise('puff', wall(), 1),
  visitBegan: (_, { effects, office }) => effects.rise('puff', above(office.phone(), -30), 0.8),
  visitEnded: ({ fix, gained }, { effects, workshop }) => {
    if (gained > 0) effects.rise('gear', workshop(fix), 1.2);
  },
  fixProgressed: ({ fix }, { effects, workshop }) => {
    effects.rise('gear', workshop(fix));
    effects.rise('puff', above(workshop(fix), -30), 0.9);
  },
  questionRaised: ({ fix }, { effects, workshop }) => effects.rise('question', workshop(fix), 1.1),
  questionAnswered: ({ fix }, { effects, workshop }) => effects.rise('spark', workshop(fix), 1),
  fixShipped: ({ fix }, { effects, dock, goods, ground, kit, street, wait, workshop, askers }) => {
    const { work, ends } = goods(fix);
    const gate = dock.gate();
    effects.toss(`icon-${work}`, workshop(fix), above(gate, 80), 1.4);
    dock.open(wait);
    effects.rollOut(work, gate, ends);
    if (!ends) {
      // Nothing to celebrate: it goes out, and few notice.
      effects.rise('smoke', above(gate, 60), 1.2);
      return;
    }
    effects.rise('spark', above(gate, 60), 1.6);
    effects.drop('ribbon', above(gate, 120), 1);
    effects.confetti(above(gate, 90), 26);
    if (goesByAir(work)) effects.broadcast(above(kit.layout.mast, 120));
    ground.reveal(work, wait + 700);
    street.visit(askers(fix), wait + 500);
    street.cheer(wait + 600);
  },
  loopClosed: ({ fix, choice }, { effects, dock, street, askers, wait }) => {
    const gate = above(dock.gate(), 90);
    if (choice === 'credit') {
      effects.sign('thanks', gate);
      effects.rise('heart', gate, 1.3);
      street.visit(askers(fix).slice(0, 1), wait);
      street.cheer(wait + 300);
    } else if (choice === 'brag') {
      effects.rise('megaphone', gate);
      street.mourn();
    } else effects.drop('letter', gate, 0.8);
  },
  feedClosed: (_, { effects, office, busy }) => {
    effects.drop('phone', office.phone(), 1);
    for (const bay of busy()) effects.rise('gear', bay, 1.1);
  },
  eveningEnded: (_, { effects, office }) => effects.rise('moon', above(office.phone(), -20), 0.6),
  nightFell: (_, { effects, busy }) => {
    for (const bay of busy()) effects.rise('spark', above(bay, -30), 0.7);
  },
  trustMoved: ({ from, to }, { effects, kit }) => {
    const { office } = kit.layout;
    const moved = to - from;
    if (moved === 0) return;
    const words = `${moved > 0 ? '+' : '−'}${Math.abs(moved)}`;
    const at = { x: office.x + office.w / 2, y: office.y + 74 };
    effects.note(moved > 0 ? 'heart' : 'cloud', words, at, moved > 0 ? 'moss' : 'clay');
  },
  boardCalled: (_, { effects, office, kit }) => {
    effects.drop('torn-slip', above(office.phone(), 30), 1.6);
    effects.drop('phone', office.phone(), 1);
    effects.sign('finger', above(centre(kit.layout.window), -20));
  },
  runEnded: (_, { effects, kit }) => effects.rise('moon', { x: kit.layout.core.w * 0.5, y: 90 }, 0.8),
  scored: ({ entry }, cast) => {
    if (entry.points !== 0) cast.effects.points(entry.points, places[entry.cause.kind](cast, entry.cause.id));
  },
};

/** Plays one fact. */
export const perform = (fact: Fact, cast: Cast): void =>
  (PERFORMANCES[fact.kind] as Performance<Fact>)(fact, cast);
