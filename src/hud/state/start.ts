import { addGuest, isAtHand, loadBones } from '../../content/packs';
import { countAttempt } from '../../play/attempts';
import { beginRun } from '../../play/begin';
import { isTrial } from '../../play/draft/story';
import type { Save, Terms } from '../../play/save';
import { restore } from '../../play/save';
import { readPack } from '../../share/pack';
import { scan } from '../../share/scan';
import { newSeed } from '../../share/seed';
import { t } from '../../text/t';
import { isBack, leaveAddress } from './address';
import { getGame } from './game';
import { keepGuest } from './guestPacks';
import { findSave, resumeRun } from './kept';
import { say } from './notices';
import type { Wish } from './offers';
import { linked, packWanted } from './offers';
import { begin, leaveRun } from './onScreen';
import { pageAddress } from './pages';

/** Puts the pack of a wish at hand, if it travels with it; what a draft was tried with is not kept. */
const unpack = async ({ packCode }: Wish): Promise<void> => {
  const read = packCode ? readPack(scan('pack', packCode)[0]?.code ?? packCode) : null;
  if (!read || !('ok' in read) || !read.ok) return;
  if (isTrial(read.pack.bones)) addGuest(read.pack);
  else await keepGuest(read.pack);
};

/** Where a wish brings no pack of its own, its file is asked for; a damaged one is said. */
const askForPack = (wish: Wish): void => {
  leaveAddress();
  if (wish.packCode) {
    say(t('linkError.link-seed'), true);
    return;
  }
  packWanted.value = wish;
  location.hash = pageAddress('pack');
};

/** Starts the run that is wished for, or says why it cannot. */
export const startRun = async (wish: Wish): Promise<void> => {
  const { pack, mission, days, seed, pace, ending = 'all' } = wish;
  try {
    if (!isAtHand(pack)) await unpack(wish);
    if (!isAtHand(pack)) return askForPack(wish);
    const bones = await loadBones(pack);
    const run = beginRun(bones, { mission, days, seed: seed ?? newSeed(), pace });
    if (!run) {
      leaveAddress();
      say(t('linkError.link-mission'), true);
      return;
    }
    const attempt = isTrial(bones) ? 1 : await countAttempt(run.setup);
    await begin({
      run,
      actions: [],
      pausedSeconds: 0,
      terms: { ending, attempt, playedOn: false },
      endedAt: null,
    });
  } catch (error) {
    console.warn(error);
    say(t('notice.loadFailed'));
  }
};

/** Plays on by hand from a second of what was done before, paused until the player is ready. */
export const playOn = async (done: Pick<Save, 'setup' | 'actions'>, from: number): Promise<void> => {
  try {
    const terms: Terms = { ending: 'all', attempt: getGame().terms.attempt, playedOn: true };
    const save: Save = { ...done, savedAt: from, pausedSeconds: 0, terms, endedAt: null };
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

/**
 * Opens a link: the kept run if it is what the link asks for; both to choose from if another goes on or waits, or if
 * that run is over, since somebody else may sit at this computer; else the link's run from its beginning.
 */
export const openLink = async (link: Wish): Promise<void> => {
  const save = await findSave();
  if (save === 'closed') {
    linked.value = link;
    return;
  }
  const kept = save?.setup;
  // A link that leaves the seed open means a run that goes on, but not once more one that is over.
  const seed = link.seed ?? (save?.endedAt === null ? kept?.seed : null);
  const isSame =
    kept?.pack === link.pack &&
    kept.mission === link.mission &&
    seed === kept.seed &&
    kept.pace === link.pace &&
    (link.days ?? kept.days) === kept.days;
  if (save && isSame && (save.endedAt === null || isBack())) await resumeRun(save);
  else if (save && (isSame || save.endedAt === null)) linked.value = link;
  else await startRun(link);
};

/** Starts what a page offers as a link would: where another run is kept, the title has both to choose from. */
export const startFromPage = (wish: Wish): Promise<void> => {
  leaveRun();
  leaveAddress();
  return openLink(wish);
};
