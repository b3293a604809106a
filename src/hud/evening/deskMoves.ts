import { useEffect } from 'preact/hooks';
import { game, getGame, onFacts } from '../state/game';
import { sendOff } from './sendOff';
import { rememberSlip } from './useLift';

/**
 * Lets cards come from the feed and leave the desk in front of the player. It looks at where things lie before the
 * screen is drawn again: afterwards each look would have it laid out once more.
 */
export const useDeskMoves = (): void => {
  useEffect(() => {
    let before = getGame().session.desk;
    return onFacts(() => {
      const session = game.peek()?.session;
      if (!session) return;
      const { desk, run, mode } = session;
      const last = before?.kind === 'card' ? before.tweet : null;
      const next = desk?.kind === 'card' ? desk.tweet : null;
      before = desk;
      if (last === next) return;
      // Before anything is put on the page, or it would be laid out for this look alone.
      if (next !== null) rememberSlip(next);
      const left = last === null ? undefined : run.tweets[last];
      if (left && mode === 'evening') sendOff(left);
    });
  }, []);
};
