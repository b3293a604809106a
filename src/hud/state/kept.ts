import { isAtHand, loadBones } from '../../content/packs';
import type { Save } from '../../play/save';
import { deviceShelf, parseSave, restore } from '../../play/save';
import { t } from '../../text/t';
import { getGame, screen } from './game';
import { say } from './notices';
import { keptRun } from './offers';
import { begin } from './onScreen';

/** Forgets the kept run. */
export const clearSave = (): Promise<void> => deviceShelf.clear().catch(() => undefined);

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
