import { useEffect } from 'preact/hooks';
import type { Fact } from '../../rules/types';
import { game, getGame, onFacts } from '../state/game';

/** What the desk loses with a reply that was sent. */
const ANSWERED = '.replies, .writing, .mute';
/** What goes with whatever lay on the desk. */
const CLEARED = '.card, .night';

const answers = (facts: readonly Fact[], tweet: string | null): boolean =>
  facts.some((fact) => (fact.kind === 'replySent' || fact.kind === 'tweetMuted') && fact.tweet === tweet);

const letGo = (places: string): void => {
  const held = document.activeElement;
  if (held instanceof HTMLElement && held.closest(places)) held.blur();
};

/**
 * Takes the keyboard from what is about to go, while the page has not changed yet: at its removal the browser would
 * take it, and work out there and then the looks of all that has changed by then. `keepFocus` finds its next place.
 */
export const useLetGo = (): void => {
  useEffect(() => {
    let { desk, mode } = getGame().session;
    return onFacts((facts) => {
      const session = game.peek()?.session;
      if (!session) return;
      const card = desk?.kind === 'card' ? desk.tweet : null;
      if (session.desk !== desk || session.mode !== mode) letGo(CLEARED);
      else if (answers(facts, card)) letGo(ANSWERED);
      ({ desk, mode } = session);
    });
  }, []);
};
