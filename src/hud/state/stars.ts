import { effect, signal } from '@preact/signals';
import { isTrial } from '../../play/draft/story';
import type { Past } from '../../play/history';
import { readHistory, remember } from '../../play/history';
import type { Run } from '../../rules/types';
import { starsOf } from '../../rules/view';
import { game, screen } from './game';
import { sayUnkept } from './unkept';

/** Stars that the run just over has won; null until they are counted, or where they cannot be. */
export const stars = signal<number | null>(null);

/** The player's runs that were played to their end on this device, oldest first; null before they are read. */
export const past = signal<readonly Past[] | null>(null);
const showPast = (runs: readonly Past[]): void => {
  past.value = runs;
};

/** Runs that have been remembered: a change of language shows the debrief again. */
const counted = new WeakSet<Run>();

const rememberOrSay = (...past: Parameters<typeof remember>): Promise<Past[]> =>
  remember(...past).catch((error) => {
    sayUnkept(error);
    return readHistory();
  });

/** Counts the stars whenever a run is over. */
export const countStars = (): void => {
  effect(() => {
    stars.value = null;
    const run = screen.value === 'debrief' ? game.value?.session.run : undefined;
    if (!run) return;
    import('../../bots/reference')
      .then(({ referenceScore }) => {
        const reference = referenceScore(run.setup, run.pack);
        const playing = game.peek();
        if (playing?.session.run !== run) return;
        stars.value = starsOf(run, reference);
        const { endedAt } = playing.session;
        const isOwn = endedAt !== null && !playing.terms.playedOn && !isTrial(run.pack);
        if (isOwn && !counted.has(run)) rememberOrSay(run, reference, endedAt).then(showPast);
        counted.add(run);
      })
      .catch(() => {
        // The debrief says itself that they cannot be counted.
      });
  });
};
