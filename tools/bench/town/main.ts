import { listener } from '../../../src/bots/player';
import { loadBones, loadTexts } from '../../../src/content/packs';
import { loadWhy } from '../../../src/content/why';
import { mountHud } from '../../../src/hud/mountHud';
import { follow, game, screen, send } from '../../../src/hud/state/game';
import { speakLanguage } from '../../../src/hud/state/words';
import type { Clock } from '../../../src/play/clock';
import { browserClock } from '../../../src/play/clock';
import { Session } from '../../../src/play/session';
import type { Run } from '../../../src/rules/types';
import { openCards } from '../../../src/rules/view';
import { createStage } from '../../../src/stage/stage';
import { stagePort } from '../../../src/stagePort';
import { crowdedRun, seasonRun, usualRun } from './runs';

/** How the measuring script plays this page. */
export type TownBench = {
  /** Milliseconds of the run for a real one. */
  speed: number;
  /** Lays the next open card on the desk. */
  open(): void;
  /** Whether the reference bot plays. */
  plays: boolean;
  run: Run;
  /** Bytes of the run as text, and copies of it to weigh it by. */
  copies(count: number): void;
};

const RUNS = { usual: usualRun, crowded: crowdedRun, season: seasonRun };

await speakLanguage('en');
mountHud(document.getElementById('app') as HTMLElement);
const [bones, texts, why] = await Promise.all([
  loadBones('volterra'),
  loadTexts('volterra', 'en'),
  loadWhy('en'),
]);
const wanted = location.hash.slice(1) as keyof typeof RUNS;
const run = RUNS[wanted](bones);

let [passed, last] = [0, browserClock.now()];
const now = (): number => {
  const real = browserClock.now();
  passed += (real - last) * bench.speed;
  last = real;
  return passed;
};
const clock: Clock = { ...browserClock, now };
const shelf = { read: async () => undefined, write: async () => {}, clear: async () => {} };

let kept: Run[] = [];
const bench: TownBench = {
  speed: 1,
  plays: false,
  run,
  open() {
    const waiting = openCards(run);
    const desk = session.desk?.kind === 'card' ? session.desk.tweet : '';
    const next = waiting[(waiting.findIndex(({ id }) => id === desk) + 1) % waiting.length];
    if (next) session.send({ kind: 'open', tweet: next.id });
  },
  copies(count) {
    kept = Array.from({ length: count }, () => structuredClone(run));
    kept.length = count;
  },
};
const session = new Session({ run, actions: [], pausedSeconds: 0, clock, shelf, onCannotSave: () => {} });
follow(session);
game.value = { session, texts, why, guided: false };
screen.value = 'evening';

let readUntil = 0;
clock.everyFrame(() => {
  if (!bench.plays) return;
  if (session.mode === 'night') session.skipNight();
  if (session.mode !== 'evening' || run.now < readUntil) return;
  const step = listener(run);
  if (step?.kind === 'wait') readUntil = step.until;
  else if (step) send(step);
});

await createStage(document.getElementById('stage') as HTMLElement, stagePort);
(window as unknown as { bench: TownBench }).bench = bench;
