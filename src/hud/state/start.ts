import { batch, signal } from '@preact/signals';
import type { Ending } from '../../content/endings';
import { isAtHand, loadBones, loadTexts } from '../../content/packs';
import { loadWhy } from '../../content/why';
import { countAttempt } from '../../play/attempts';
import { beginRun, newRunOf } from '../../play/begin';
import { browserClock } from '../../play/clock';
import type { Playing } from '../../play/playing';
import { Reenactment } from '../../play/reenact';
import type { Save, Terms } from '../../play/save';
import { deviceShelf, parseSave, restore } from '../../play/save';
import type { SessionOptions } from '../../play/session';
import { Session } from '../../play/session';
import type { Run } from '../../rules/types';
import type { PaceId } from '../../rules/words';
import { readPack } from '../../share/pack';
import type { Result } from '../../share/result';
import { replayResult } from '../../share/result';
import { newSeed } from '../../share/seed';
import { t } from '../../text/t';
import { enterAddress, leaveAddress } from './address';
import type { Game } from './game';
import { follow, game, getGame, minute, nightFacts, screen, version } from './game';
import { keepGuest } from './guestPacks';
import { canKeep, say } from './notices';
import { lang } from './settings';

/** What the player asks to play; null leaves a choice to the game. */
export type Wish = {
  readonly pack: string;
  readonly mission: string;
  readonly days: number | null;
  readonly seed: number | null;
  readonly pace: PaceId;
  readonly ending?: Ending;
  /** A pack that travels with the wish. */
  readonly packCode?: string | null;
};

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

type Made = Pick<SessionOptions, 'run' | 'actions' | 'pausedSeconds' | 'terms'>;

/** Puts a run on the screen, in the words of its pack. */
const showRun = async (
  makeSession: () => Playing,
  { setup, pack }: Run,
  rest: Pick<Game, 'terms' | 'handedIn'>,
): Promise<void> => {
  const [texts, why] = await Promise.all([loadTexts(setup.pack, lang.peek()), loadWhy(lang.peek())]);
  leaveRun();
  const session = makeSession();
  linked.value = null;
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

const begin = async (made: Made): Promise<void> => {
  const { run, terms } = made;
  await showRun(
    () =>
      new Session({
        ...made,
        clock: browserClock,
        shelf: deviceShelf,
        onCannotSave: () => {
          canKeep.value = false;
          say(t('notice.noStorage'), true);
        },
      }),
    run,
    { terms, handedIn: null },
  );
  enterAddress(run.setup);
};

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

/** Whether the pack of a wish can be played; one that travels with it is unpacked and kept first. */
const isThere = async ({ pack, packCode }: Wish): Promise<boolean> => {
  if (isAtHand(pack)) return true;
  const read = packCode ? readPack(packCode) : null;
  if (!read || !('ok' in read) || !read.ok) return false;
  await keepGuest(read.pack);
  return isAtHand(pack);
};

/** Starts the run that is wished for, or says why it cannot. */
export const startRun = async (wish: Wish): Promise<void> => {
  const { pack, mission, days, seed, pace, ending = 'all' } = wish;
  try {
    if (!(await isThere(wish))) {
      leaveAddress();
      say(t('linkError.link-pack'), true);
      return;
    }
    const bones = await loadBones(pack);
    const run = beginRun(bones, { mission, days, seed: seed ?? newSeed(), pace });
    if (!run) {
      leaveAddress();
      say(t('linkError.link-mission'), true);
      return;
    }
    const attempt = await countAttempt(run.setup);
    await begin({ run, actions: [], pausedSeconds: 0, terms: { ending, attempt, playedOn: false } });
  } catch (error) {
    console.warn(error);
    say(t('notice.loadFailed'));
  }
};

/** Plays on by hand from a second of what was done before, paused until the player is ready. */
export const playOn = async (done: Pick<Save, 'setup' | 'actions'>, from: number): Promise<void> => {
  try {
    const terms: Terms = { ending: 'all', attempt: getGame().terms.attempt, playedOn: true };
    const save: Save = { ...done, savedAt: from, pausedSeconds: 0, terms };
    const restored = restore(save, await loadBones(done.setup.pack));
    if ('error' in restored) return say(t(`saveError.${restored.error}`), true);
    await begin({ run: restored.run, ...save });
    getGame().session.pause();
  } catch (error) {
    console.warn(error);
    say(t('notice.loadFailed'));
  }
};

/** The run that is on the screen, from its beginning. */
export const startAgain = (sameSeed: boolean): Promise<void> => {
  const { session, terms } = getGame();
  const { pack, mission, days, seed, pace } = session.run.setup;
  return startRun({ pack, mission, days, seed: sameSeed ? seed : null, pace, ending: terms.ending });
};

/** The run kept on this device, as it was last looked for; null for none. */
export const keptRun = signal<Save | null>(null);

/** Looks for the run kept on this device; one that cannot be read is said in a sentence and cleared. */
export const findSave = async (): Promise<Save | null> => {
  let value: unknown;
  try {
    value = await deviceShelf.read();
  } catch {
    return null;
  }
  keptRun.value = null;
  if (value === undefined) return null;
  const parsed = parseSave(value);
  if ('save' in parsed && isAtHand(parsed.save.setup.pack)) {
    keptRun.value = parsed.save;
    return parsed.save;
  }
  say(t(`saveError.${'error' in parsed ? parsed.error : 'save-other-pack'}`), true);
  await clearSave();
  return null;
};

/** A link that was opened while another run is kept; the title offers both. */
export const linked = signal<Wish | null>(null);

/** Opens a link: the kept run if it is that very run, both to choose from if it is another, else the link's run from its beginning. */
export const openLink = async (link: Wish): Promise<void> => {
  const save = await findSave();
  const kept = save?.setup;
  const isSame =
    kept?.pack === link.pack &&
    kept.mission === link.mission &&
    kept.seed === link.seed &&
    kept.pace === link.pace &&
    (link.days ?? kept.days) === kept.days;
  if (save && isSame) await resumeRun(save);
  else if (save) linked.value = link;
  else await startRun(link);
};

/** Forgets the kept run. */
export const clearSave = (): Promise<void> => deviceShelf.clear().catch(() => undefined);

/** Goes on with a kept run where it was, or says why it cannot. */
export const resumeRun = async (save: Save): Promise<void> => {
  try {
    const bones = await loadBones(save.setup.pack);
    const restored = restore(save, bones);
    if ('error' in restored) {
      say(t(`saveError.${restored.error}`), true);
      await clearSave();
      return;
    }
    await begin({ run: restored.run, ...save });
    if (screen.peek() === 'evening') getGame().session.pause();
  } catch (error) {
    console.warn(error);
    say(t('notice.loadFailed'));
  }
};
