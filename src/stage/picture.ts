import type { Fix, Pledge, Run, Tweet } from '../rules/types';
import {
  boardOf,
  designsOf,
  duePromises,
  heardFixes,
  openCards,
  questions,
  repliesOf,
  shippedFixes,
  toAnnounce,
  trustNow,
} from '../rules/view';
import type { StageDesk } from './port';
import type { Work } from './work';
import { authorOf, workOf } from './work';

/** A date that somebody was promised, as a flag. */
export type Flag = { readonly day: number | null; readonly soft: boolean; readonly late: boolean };

export type Waiting = {
  readonly tweet: string;
  /** Who wrote it, as a place among the town's people. */
  readonly author: number;
  readonly heat: number;
  readonly meToos: number;
  readonly opened: boolean;
  readonly onDesk: boolean;
};
export type Plane = {
  readonly tweet: string;
  readonly reply: string;
  readonly flag: Flag | null;
  /** Being written now, or left behind by the one that is. */
  readonly state: 'ready' | 'chosen' | 'left';
};
export type Bay = {
  readonly fix: string;
  readonly work: Work;
  /** 0–1. */
  readonly progress: number;
  readonly asks: boolean;
  readonly heard: boolean;
  readonly flag: Flag | null;
  readonly shipDay: number | null;
};
export type Ticket = {
  readonly fix: string;
  readonly work: Work;
  readonly state: 'heard' | 'listed' | 'asks';
  /** The question was heard on the floor: it can be answered at once. */
  readonly heard: boolean;
  readonly flag: Flag | null;
};
export type Designs = { readonly fix: string; readonly issue: string; readonly designs: readonly string[] };

/** Where the CEO is. */
export type Ceo =
  | { readonly at: 'desk'; readonly writing: boolean }
  | { readonly at: 'bay'; readonly bay: number }
  | { readonly at: 'dock' }
  /** The board has called. */
  | { readonly at: 'gone' };

/** Everything that the stage shows of a run besides the time of day; two equal pictures look the same. */
export type Picture = {
  readonly live: boolean;
  readonly night: boolean;
  /** 0–100. */
  readonly trust: number;
  readonly queue: readonly Waiting[];
  readonly planes: readonly Plane[];
  readonly ceo: Ceo;
  readonly bays: readonly (Bay | null)[];
  readonly designs: Designs | null;
  readonly wall: readonly Ticket[];
  readonly toAnnounce: readonly { readonly fix: string; readonly work: Work }[];
  /** The fix whose three choices stand at the dock. */
  readonly signs: string | null;
  readonly shipped: readonly { readonly fix: string; readonly work: Work }[];
};

const flagsOf = (run: Run): Map<string, Flag> => {
  const flags = new Map<string, Flag>();
  const earliestLast = duePromises(run).sort((a, b) => b.promise.dueDay - a.promise.dueDay);
  for (const { promise, missed } of earliestLast) flags.set(promise.fix, flagOf(promise, missed));
  return flags;
};

const flagOf = ({ kind, dueDay }: Pledge, late: boolean): Flag => ({
  day: dueDay,
  soft: kind === 'soft',
  late,
});

const queueOf = (run: Run, desk: StageDesk | null): Waiting[] =>
  openCards(run)
    .reverse()
    .map(({ id, heat, meToos, openedAt }) => ({
      tweet: id,
      author: authorOf(run, id),
      heat,
      meToos,
      opened: openedAt !== null,
      onDesk: desk?.kind === 'card' && desk.tweet === id,
    }));

const planesOf = (run: Run, desk: StageDesk | null): Plane[] => {
  const tweet: Tweet | undefined = desk?.kind === 'card' ? run.tweets[desk.tweet] : undefined;
  if (!tweet || tweet.answer || tweet.gone || run.phase !== 'evening') return [];
  const doing = run.busy?.doing;
  const written = doing?.kind === 'reply' && doing.tweet === tweet.id ? doing.reply : null;
  return repliesOf(run, tweet).map(({ id, chip }) => ({
    tweet: tweet.id,
    reply: id,
    flag: chip && {
      day: chip.kind === 'soft' ? chip.boardDay : chip.dueDay,
      soft: chip.kind === 'soft',
      late: !chip.inTime,
    },
    state: written === null ? 'ready' : written === id ? 'chosen' : 'left',
  }));
};

/** The bays hold what crews build; a bay without a crew shows what waits for an answer. */
const baysOf = (run: Run, flags: Map<string, Flag>): (Bay | null)[] => {
  const board = boardOf(run);
  const asking = questions(run);
  const bayFor = (fix: Fix, shipDay: number | null): Bay => ({
    fix: fix.id,
    work: workOf(run, fix),
    progress: fix.effort === 0 ? 1 : fix.done / fix.effort,
    asks: asking.includes(fix),
    heard: fix.questionHeard,
    flag: flags.get(fix.id) ?? null,
    shipDay,
  });
  const waiting = board.filter(({ fix }) => asking.includes(fix));
  return [0, 1, 2].map((bay) => {
    const row = board.find((listed) => listed.bay === bay) ?? waiting.shift();
    return row ? bayFor(row.fix, row.shipDay) : null;
  });
};

const wallOf = (run: Run, bays: readonly (Bay | null)[], flags: Map<string, Flag>): Ticket[] => {
  const asking = questions(run);
  const listed = boardOf(run)
    .map(({ fix }) => fix)
    .filter(({ id }) => !bays.some((bay) => bay?.fix === id))
    .sort((a, b) => Number(asking.includes(b)) - Number(asking.includes(a)));
  return [...listed, ...heardFixes(run)].map((fix) => ({
    fix: fix.id,
    work: workOf(run, fix),
    state: asking.includes(fix) ? 'asks' : fix.state === 'heard' ? 'heard' : 'listed',
    heard: fix.questionHeard,
    flag: flags.get(fix.id) ?? null,
  }));
};

const designsShown = (run: Run, desk: StageDesk | null): Designs | null => {
  const fix = desk?.kind === 'question' ? run.works.fixes[desk.fix] : undefined;
  if (!fix?.issue || !questions(run).includes(fix)) return null;
  return { fix: fix.id, issue: fix.issue, designs: designsOf(run, fix) };
};

const ceoOf = (run: Run, bays: readonly (Bay | null)[], designs: Designs | null): Ceo => {
  if (run.called) return { at: 'gone' };
  const doing = run.busy?.doing;
  const visited = doing?.kind === 'visit' ? doing.fix : designs?.fix;
  if (visited !== undefined) {
    const bay = bays.findIndex((shown) => shown?.fix === visited);
    return { at: 'bay', bay: Math.max(0, bay) };
  }
  if (doing?.kind === 'announce') return { at: 'dock' };
  return { at: 'desk', writing: doing !== undefined };
};

const EMPTY: Picture = {
  live: false,
  night: false,
  trust: 74,
  queue: [],
  planes: [],
  ceo: { at: 'desk', writing: false },
  bays: [null, null, null],
  designs: null,
  wall: [],
  toAnnounce: [],
  signs: null,
  shipped: [],
};

/** What the town shows of a run and of what lies on the desk; without a run, the title's quiet evening. */
export const pictureOf = (run: Run | null, desk: StageDesk | null): Picture => {
  if (!run) return EMPTY;
  const flags = flagsOf(run);
  const bays = baysOf(run, flags);
  const designs = designsShown(run, desk);
  const waiting = toAnnounce(run);
  const drawn = (fix: Fix) => ({ fix: fix.id, work: workOf(run, fix) });
  return {
    live: true,
    night: run.phase === 'night',
    trust: trustNow(run),
    queue: queueOf(run, desk),
    planes: planesOf(run, desk),
    ceo: ceoOf(run, bays, designs),
    bays,
    designs,
    wall: wallOf(run, bays, flags),
    toAnnounce: waiting.map(drawn),
    signs: desk?.kind === 'announcement' && waiting.some(({ id }) => id === desk.fix) ? desk.fix : null,
    shipped: shippedFixes(run).map(drawn),
  };
};
