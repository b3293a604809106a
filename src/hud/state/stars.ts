import { effect, signal } from '@preact/signals';
import { starsOf } from '../../rules/view';
import { game, screen } from './game';

/** Stars that the run just over has won; null until they are counted, or where they cannot be. */
export const stars = signal<number | null>(null);

/** Counts the stars whenever a run is over. */
export const countStars = (): void => {
  effect(() => {
    stars.value = null;
    const run = screen.value === 'debrief' ? game.value?.session.run : undefined;
    if (!run) return;
    import('../../bots/reference')
      .then(({ referenceScore }) => {
        if (game.peek()?.session.run === run) stars.value = starsOf(run, referenceScore(run.setup, run.pack));
      })
      .catch(() => {
        // The debrief says itself that they cannot be counted.
      });
  });
};
