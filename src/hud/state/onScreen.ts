import { batch } from '@preact/signals';
import { loadTexts } from '../../content/packs';
import { loadWhy } from '../../content/why';
import { browserClock } from '../../play/clock';
import { isTrial } from '../../play/draft/story';
import type { Playing } from '../../play/playing';
import { deviceShelf, noShelf } from '../../play/save';
import type { SessionOptions } from '../../play/session';
import { Session } from '../../play/session';
import { alone, deviceTurn } from '../../play/turn';
import type { Run } from '../../rules/types';
import { t } from '../../text/t';
import { enterAddress } from './address';
import type { Game } from './game';
import { follow, game, minute, nightFacts, screen, version } from './game';
import { canKeep, say } from './notices';
import { keptRun, linked, packWanted } from './offers';
import { lang } from './settings';

let stopFollowing: (() => void) | null = null;

/** Ends the session on the screen; what it was is kept on the device. */
export const leaveRun = (): void => {
  stopFollowing?.();
  stopFollowing = null;
  game.peek()?.session.stop();
  batch(() => {
    game.value = null;
    keptRun.value = null;
    screen.value = 'title';
  });
};

type Made = Pick<SessionOptions, 'run' | 'actions' | 'pausedSeconds' | 'terms' | 'endedAt'>;

/** Puts a run on the screen, in the words of its pack; rejects where they cannot be loaded. */
export const showRun = async (
  makeSession: () => Playing,
  { setup, pack }: Run,
  rest: Pick<Game, 'terms' | 'handedIn'>,
): Promise<void> => {
  const [texts, why] = await Promise.all([loadTexts(setup.pack, lang.peek()), loadWhy(lang.peek())]);
  leaveRun();
  const session = makeSession();
  linked.value = null;
  packWanted.value = null;
  stopFollowing = follow(session);
  const isGuided = pack.stories.some(({ id, guided }) => id === setup.mission && guided === true);
  batch(() => {
    game.value = { session, texts, why, guided: isGuided && !rest.handedIn, ...rest };
    nightFacts.value = [];
    minute.value = Math.trunc(session.run.now / 60);
    version.value++;
    screen.value = session.mode === 'over' ? 'debrief' : 'evening';
  });
};

/** Puts a run on the screen to be played and, unless a draft is tried, kept on this device; rejects where its words cannot be loaded. */
export const begin = async (made: Made): Promise<void> => {
  const { run, terms } = made;
  canKeep.value = true;
  await showRun(
    () =>
      new Session({
        ...made,
        clock: browserClock,
        shelf: isTrial(run.pack) ? noShelf : deviceShelf,
        turn: isTrial(run.pack) ? alone : deviceTurn,
        onUnkept: (why) => {
          canKeep.value = why === null;
          if (why) say(t(`notice.${why}`), true);
        },
      }),
    run,
    { terms, handedIn: null },
  );
  enterAddress(run.setup);
};
