import { batch, signal } from '@preact/signals';
import type { BuiltIn } from '../../content/packs';
import { isBuiltIn, loadBones, loadTexts } from '../../content/packs';
import { loadWhy } from '../../content/why';
import { beginRun } from '../../play/begin';
import { browserClock } from '../../play/clock';
import type { Save } from '../../play/save';
import { deviceShelf, parseSave, restore } from '../../play/save';
import type { SessionOptions } from '../../play/session';
import { Session } from '../../play/session';
import type { PaceId } from '../../rules/words';
import { newSeed } from '../../share/seed';
import { t } from '../../text/t';
import { enterAddress, leaveAddress } from './address';
import { follow, game, getGame, minute, nightFacts, screen, version } from './game';
import { canKeep, say } from './notices';
import { lang } from './settings';

/** What the player asks to play; null leaves a choice to the game. */
export type Wish = {
  readonly pack: BuiltIn;
  readonly mission: string;
  readonly days: number | null;
  readonly seed: number | null;
  readonly pace: PaceId;
};

let stopFollowing: (() => void) | null = null;

/** Ends the session on the screen; what it was is kept on the device. */
export const leaveRun = (): void => {
  stopFollowing?.();
  stopFollowing = null;
  game.peek()?.session.stop();
  batch(() => {
    game.value = null;
    screen.value = 'title';
  });
};

type Made = Pick<SessionOptions, 'run' | 'actions' | 'pausedSeconds'> & { readonly hindsight?: boolean };

const begin = async ({ hindsight = false, ...made }: Made): Promise<void> => {
  const { setup } = made.run;
  const pack = setup.pack as BuiltIn;
  const [texts, why] = await Promise.all([loadTexts(pack, lang.peek()), loadWhy(lang.peek())]);
  leaveRun();
  const session = new Session({
    ...made,
    clock: browserClock,
    shelf: deviceShelf,
    onCannotSave: () => {
      canKeep.value = false;
      say(t('notice.noStorage'), true);
    },
  });
  linked.value = null;
  stopFollowing = follow(session);
  const guided = made.run.pack.stories.some(({ id, guided }) => id === setup.mission && guided === true);
  batch(() => {
    game.value = { session, texts, why, guided, hindsight };
    nightFacts.value = [];
    minute.value = Math.trunc(session.run.now / 60);
    version.value++;
    screen.value = session.mode === 'over' ? 'debrief' : 'evening';
  });
  enterAddress(setup);
};

/** Starts the run that is wished for, or says why it cannot. */
export const startRun = async ({ pack, mission, days, seed, pace }: Wish): Promise<void> => {
  try {
    const bones = await loadBones(pack);
    const run = beginRun(bones, { mission, days, seed: seed ?? newSeed(), pace });
    if (!run) {
      leaveAddress();
      say(t('linkError.link-mission'), true);
      return;
    }
    await begin({ run, actions: [], pausedSeconds: 0 });
  } catch (error) {
    console.warn(error);
    say(t('notice.loadFailed'));
  }
};

/** Plays on by hand from a second of what was done before, paused until the player is ready. */
export const playOn = async (done: Pick<Save, 'setup' | 'actions'>, from: number): Promise<void> => {
  try {
    const save: Save = { ...done, savedAt: from, pausedSeconds: 0 };
    const restored = restore(save, await loadBones(done.setup.pack as BuiltIn));
    if ('error' in restored) return say(t(`saveError.${restored.error}`), true);
    await begin({ run: restored.run, actions: save.actions, pausedSeconds: 0, hindsight: true });
    getGame().session.pause();
  } catch (error) {
    console.warn(error);
    say(t('notice.loadFailed'));
  }
};

/** The run that is on the screen, from its beginning. */
export const startAgain = (sameSeed: boolean): Promise<void> => {
  const { pack, mission, days, seed, pace } = getGame().session.run.setup;
  return startRun({ pack: pack as BuiltIn, mission, days, seed: sameSeed ? seed : null, pace });
};

/** The run kept on this device, or null; one that cannot be read is said in a sentence and cleared. */
export const findSave = async (): Promise<Save | null> => {
  let value: unknown;
  try {
    value = await deviceShelf.read();
  } catch {
    return null;
  }
  if (value === undefined) return null;
  const parsed = parseSave(value);
  if ('save' in parsed && isBuiltIn(parsed.save.setup.pack)) return parsed.save;
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
    const bones = await loadBones(save.setup.pack as BuiltIn);
    const restored = restore(save, bones);
    if ('error' in restored) {
      say(t(`saveError.${restored.error}`), true);
      await clearSave();
      return;
    }
    await begin({ run: restored.run, actions: save.actions, pausedSeconds: save.pausedSeconds });
    if (screen.peek() === 'evening') getGame().session.pause();
  } catch (error) {
    console.warn(error);
    say(t('notice.loadFailed'));
  }
};
