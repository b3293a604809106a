import { loadBones } from '../../content/packs';
import { newRunOf } from '../../play/begin';
import { browserClock } from '../../play/clock';
import { Reenactment } from '../../play/reenact';
import type { Run } from '../../rules/types';
import type { Result } from '../../share/result';
import { replayResult } from '../../share/result';
import { showRun } from './onScreen';

/** Shows a run that somebody handed in, on a history entry of its own, so that the back gesture returns to the result. */
const showHandedIn = async (handedIn: Result, run: Run): Promise<void> => {
  const { actions, pausedSeconds, attempt, playedOn } = handedIn;
  await showRun(() => new Reenactment(run, actions, browserClock, pausedSeconds), run, {
    terms: { ending: 'all', attempt, playedOn },
    handedIn,
  });
  if (!history.state?.handedIn) history.pushState({ handedIn: true }, '', location.hash);
};

/** The debrief of what somebody handed in. Rejects where its pack is not at hand. */
export const showDebriefOf = async (handedIn: Result): Promise<void> => {
  const replayed = replayResult(handedIn, await loadBones(handedIn.setup.pack));
  if ('run' in replayed) await showHandedIn(handedIn, replayed.run);
};

/** What somebody handed in from its first second on, as a film. Rejects where its pack is not at hand. */
export const showFilmOf = async (handedIn: Result): Promise<void> =>
  showHandedIn(handedIn, newRunOf(handedIn.setup, await loadBones(handedIn.setup.pack)));
