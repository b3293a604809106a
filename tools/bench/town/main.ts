import { listener } from '../../../src/bots/player';
import { loadBones, loadTexts } from '../../../src/content/packs';
import { loadWhy } from '../../../src/content/why';
import { mountHud } from '../../../src/hud/mountHud';
import { follow, game, screen, send } from '../../../src/hud/state/game';
import { speakLanguage } from '../../../src/hud/state/words';
import { pages } from '../../../src/pagesPort';
import type { Clock } from '../../../src/play/clock';
import { browserClock } from '../../../src/play/clock';
import { FIRST_TERMS } from '../../../src/play/save';
import { Session } from '../../../src/play/session';
import { alone } from '../../../src/play/turn';
import type { Run } from '../../../src/rules/types';
import { openCards } from '../../../src/rules/view';
import { createStage } from '../../../src/stage/stage';
import { stagePort } from '../../../src/stagePort';
import { crowdedRun, seasonRun, usualRun } from './runs';

const RUNS = { usual: usualRun, crowded: crowdedRun, season: seasonRun };

/** How the measuring script plays this page. */
export type TownBench = {
  /** Milliseconds of the run for a real one. */
  speed: number;
  /** Whether the reference bot plays. */
  plays: boolean;
  run: Run;
  begin(scene: keyof typeof RUNS): void;
  /** Lays the next open card on the desk. */
  open(): void;
  /** Keeps so many copies of the run, by which it can be weighed. */
  copies(count: number): void;
};

await speakLanguage('en');
mountHud(document.getElementById('app') as HTMLElement, pages);
const [bones, texts, why] = await Promise.all([
  loadBones('volterra'),
  loadTexts('volterra', 'en'),
  loadWhy('en'),
]);

let [passed, last] = [0, browserClock.now()];
const now = (): number => {
  const real = browserClock.now();
  passed += (real - last) * bench.speed;
  last = real;
  return passed;
};
const clock: Clock = { ...browserClock, now };
const shelf = { read: async () => undefined, write: async () => {}, clear: async () => {} };

let session: Session | null = null;
let stopFollowing = () => {};
let readUntil = 0;
let kept: Run[] = [];
const bench: TownBench = {
  speed: 1,
  plays: false,
  get run() {
    return (session as Session).run;
  },
  begin(scene) {
    stopFollowing();
    session?.stop();
    readUntil = 0;
    const run = RUNS[scene](bones);
    session = new Session({
      run,
      actions: [],
      pausedSeconds: 0,
      terms: FIRST_TERMS,
      endedAt: null,
      clock,
      shelf,
      turn: alone,
      onUnkept: () => {},
    });
    stopFollowing = follow(session);
    game.value = { session, texts, why, guided: false, terms: FIRST_TERMS, handedIn: null };
    screen.value = 'evening';
  },
  open() {
    const waiting = openCards(bench.run);
    const desk = session?.desk?.kind === 'card' ? session.desk.tweet : '';
    const next = waiting[(waiting.findIndex(({ id }) => id === desk) + 1) % waiting.length];
    if (next) send({ kind: 'open', tweet: next.id });
  },
  copies(count) {
    kept = Array.from({ length: count }, () => structuredClone(bench.run));
    kept.length = count;
  },
};

clock.often(() => {
  if (!bench.plays || !session) return;
  if (session.mode === 'night') session.skipNight();
  if (session.mode !== 'evening' || bench.run.now < readUntil) return;
  const step = listener(bench.run);
  if (step?.kind === 'wait') readUntil = step.until;
  else if (step) send(step);
});

bench.begin(location.hash.slice(1) as keyof typeof RUNS);
await createStage(document.getElementById('stage') as HTMLElement, stagePort);
(window as unknown as { bench: TownBench }).bench = bench;
