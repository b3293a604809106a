import type { Signal } from '@preact/signals';
import { batch, effect, signal } from '@preact/signals';
import type { PackTexts } from '../../content/schema';
import type { Why } from '../../content/why';
import type { Desk } from '../../play/desk';
import type { Playing } from '../../play/playing';
import type { Terms } from '../../play/save';
import type { Fact, Intent, Run } from '../../rules/types';
import { waitsAt } from '../../rules/view';
import type { Result } from '../../share/result';
import { afterFrame } from './afterFrame';
import { noticesWait, sayRefusal } from './notices';
import { pace } from './settings';

/** A run in progress or just over, with the words it is told in. */
export type Game = {
  readonly session: Playing;
  readonly texts: PackTexts;
  readonly why: Why;
  readonly guided: boolean;
  readonly terms: Terms;
  /** What somebody handed in, where this run was opened from it: it is looked at, never played. */
  readonly handedIn: Result | null;
};

/** The game's own screens, and pages that may lie over any of them. */
export type Screen =
  | 'title'
  | 'evening'
  | 'debrief'
  | 'evidence'
  | 'check'
  | 'teach'
  | 'class'
  | 'present'
  | 'write'
  | 'result'
  | 'pack'
  | 'accessibility';

export const screen = signal<Screen>('title');
export const game = signal<Game | null>(null);
/** Counts changes that anybody can see; who reads it is drawn again at once. */
export const version = signal(0);

/** Parts of the play screen that follow what is on the desk, in their order. */
const PARTS = ['feed', 'bar', 'board'] as const;
type Part = (typeof PARTS)[number];
/** The version that each of them shows. */
const shown: Readonly<Record<Part, Signal<number>>> = { feed: signal(0), bar: signal(0), board: signal(0) };
let isFollowing = false;

const firstBehind = (): Part | undefined => PARTS.find((part) => shown[part].peek() !== version.peek());

/** Draws one part that is behind and leaves the next to another frame. */
const drawNext = (): void => {
  isFollowing = false;
  const part = firstBehind();
  if (part) shown[part].value = version.peek();
  drawLater();
};

const drawLater = (): void => {
  if (isFollowing || !firstBehind()) return;
  isFollowing = true;
  afterFrame(drawNext);
};

effect(() => {
  version.value;
  drawLater();
});

/** A run's own pace, and where there is none, the one that was chosen for the next. */
effect(() => {
  noticesWait.value = waitsAt(game.value?.session.run.setup.pace ?? pace.value);
});

/** The in-game minute since the run began; who only shows time reads this. */
export const minute = signal(0);
/** What happened in the latest night. */
export const nightFacts = signal<readonly Fact[]>([]);

const listeners = new Set<(facts: readonly Fact[]) => void>();

/** Calls back after each change of whichever run is in progress; returns the way to stop. */
export const onFacts = (listener: (facts: readonly Fact[]) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const stateOf = ({ desk, paused, mode, run }: Playing): readonly unknown[] => [desk, paused, mode, run.busy];

const keepNight = (facts: readonly Fact[]): void => {
  const night = facts.findIndex(({ kind }) => kind === 'nightFell');
  if (night < 0) return;
  // What was begun before the evening's end and sent after it belongs to the news of the night.
  const sentLate = facts.slice(0, night).filter(({ kind }) => kind === 'replySent');
  nightFacts.value = [...sentLate, ...facts.slice(night)];
};

/** Lets the screen follow a session until the answer is called. */
export const follow = (session: Playing): (() => void) => {
  let last = stateOf(session);
  return session.subscribe((facts) => {
    batch(() => {
      minute.value = Math.trunc(session.run.now / 60);
      keepNight(facts);
      const state = stateOf(session);
      if (facts.length > 0 || state.some((part, index) => part !== last[index])) version.value++;
      last = state;
    });
    for (const listener of listeners) listener(facts);
  });
};

/** The game on the screen. Throws where there is none. */
export const getGame = (): Game => {
  const current = game.value;
  if (!current) throw new Error('no run is in progress');
  return current;
};

/**
 * The run on the screen, read again after each change. A component that shows a part of the run calls this itself:
 * one that reads any signal is drawn again only for signals or new props, and the run's parts change in place. What
 * belongs to a part of the screen is drawn when its turn has come.
 */
export const useRun = (part?: Part): Run => {
  (part ? shown[part] : version).value;
  return getGame().session.run;
};

/** The reply that is being written to the same tweet, which another choice would replace. */
const writtenInstead = (run: Run | undefined, intent: Intent): string | null => {
  const doing = run?.busy?.doing;
  if (intent.kind !== 'reply' || doing?.kind !== 'reply' || doing.tweet !== intent.tweet) return null;
  return doing.reply;
};

/** What is done on the board itself: there it shows at once, under the player's hand. */
const ON_BOARD: ReadonlySet<Intent['kind']> = new Set(['list', 'rank', 'ownMiss']);

/** Does what the player wants; a refusal is said in a sentence. Whether it was done. */
export const send = (intent: Intent): boolean => {
  const session = game.peek()?.session;
  const written = writtenInstead(session?.run, intent);
  if (intent.kind === 'reply' && written === intent.reply) return true;
  if (written !== null) session?.send({ kind: 'takeBack' });
  const refused = session?.send(intent) ?? null;
  if (ON_BOARD.has(intent.kind)) shown.board.value = version.peek();
  if (refused) sayRefusal(refused);
  return refused === null;
};

/** Puts something on the desk, or (null) puts it away. */
export const show = (desk: Desk | null): void => game.peek()?.session.show(desk);
