import { effect } from '@preact/signals';
import { gradeOf } from '../../play/grade';
import type { Run } from '../../rules/types';
import { scoreOf, starsOf, trustNow } from '../../rules/view';
import type { EmbedMessage } from '../../share/embed';
import { writeResult } from '../../share/result';
import { game, screen, version } from './game';
import { resultNow } from './handIn';
import { patiently } from './patiently';

/** Whether another page shows the game in a frame. */
export const isEmbedded = (): boolean => parent !== window;

/** Where messages may go: to the page that shows the game, and if the browser does not say which, to any, since they name nobody. */
const listener = (): string => {
  try {
    return document.referrer ? new URL(document.referrer).origin : '*';
  } catch {
    return '*';
  }
};

const points = (tenths: number): number => Math.round(tenths / 10);

const progressOf = (run: Run): EmbedMessage => ({
  source: 'good-point',
  v: 1,
  kind: 'progress',
  setup: run.setup,
  day: run.day,
  days: run.setup.days,
  score: points(scoreOf(run)),
  trust: Math.round(trustNow(run)),
});

/** What is known of a run that is over before anything is loaded. */
type End = Pick<Extract<EmbedMessage, { kind: 'ungraded' }>, 'source' | 'v' | 'setup' | 'playedOn' | 'code'>;

const endOf = ({ setup }: Run, playedOn: boolean): End => ({
  source: 'good-point',
  v: 1,
  setup,
  playedOn,
  // A name and learning checks are the player's own to give, by hand.
  code: writeResult({ ...resultNow(''), checks: [] }),
});

const overOf = (end: End, run: Run, reference: number): EmbedMessage => ({
  ...end,
  kind: 'over',
  score: points(scoreOf(run)),
  reference: points(reference),
  grade: gradeOf(scoreOf(run), reference),
  stars: starsOf(run, reference),
  trust: Math.round(trustNow(run)),
});

const loadReference = () => import('../../bots/reference');

/** Tells the page that shows the game in a frame how the run goes; does nothing elsewhere. */
export const tellParent = (): void => {
  if (!isEmbedded()) return;
  const to = listener();
  const post = (message: EmbedMessage): void => parent.postMessage(message, to);
  let told = '';
  let ended: Run | null = null;
  post({ source: 'good-point', v: 1, kind: 'ready' });
  effect(() => {
    version.value;
    const playing = game.value;
    if (!playing || playing.handedIn) return;
    const { run } = playing.session;
    if (screen.value === 'evening') {
      const message = progressOf(run);
      const text = JSON.stringify(message);
      if (text !== told) post(message);
      // What grades the run is there before its end, when the network may not be.
      if (told === '') loadReference().catch(() => undefined);
      told = text;
    } else if (screen.value === 'debrief' && ended !== run) {
      ended = run;
      const end = endOf(run, playing.terms.playedOn);
      patiently(loadReference)
        .then(({ referenceScore }) => post(overOf(end, run, referenceScore(run.setup, run.pack))))
        .catch(() => post({ ...end, kind: 'ungraded' }));
    }
  });
};
