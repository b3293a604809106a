import { isAtHand, loadBones } from '../../content/packs';
import type { Save, SaveError } from '../../play/save';
import { deviceShelf, parseSave, restore } from '../../play/save';
import { t } from '../../text/t';
import { getGame, screen } from './game';
import { findGuests } from './guestPacks';
import { say } from './notices';
import { keptRun } from './offers';
import { begin } from './onScreen';

/** A run that may be opened elsewhere or later is not cleared for that it cannot be opened now. */
const WAITING: readonly SaveError[] = ['save-other-edition', 'save-other-pack'];
/** What was said of a run that waits; not each time that the title is shown. */
const said = new Set<SaveError>();

/** Whether the pack of a run is at hand, or was only slow to arrive. */
const isNowAtHand = async (pack: string): Promise<boolean> => {
  if (!isAtHand(pack)) await findGuests();
  return isAtHand(pack);
};

const refuse = async (error: SaveError): Promise<void> => {
  say(t(`saveError.${error}`), true);
  if (!WAITING.includes(error)) await deviceShelf.clear().catch(() => undefined);
};

/** Looks for the run kept on this device; one that cannot be opened is said in a sentence, and is `closed` where it waits. */
export const findSave = async (): Promise<Save | 'closed' | null> => {
  let value: unknown;
  try {
    value = await deviceShelf.read();
  } catch {
    return null;
  }
  keptRun.value = null;
  if (value === undefined) return null;
  const parsed = parseSave(value);
  if ('save' in parsed && (await isNowAtHand(parsed.save.setup.pack))) {
    keptRun.value = parsed.save;
    return parsed.save;
  }
  const error = 'error' in parsed ? parsed.error : 'save-other-pack';
  if (!said.has(error)) await refuse(error);
  if (!WAITING.includes(error)) return null;
  said.add(error);
  return 'closed';
};

/** Goes on with a kept run where it was, or says why it cannot. */
export const resumeRun = async (save: Save): Promise<void> => {
  try {
    const restored = restore(save, await loadBones(save.setup.pack));
    if ('error' in restored) {
      await refuse(restored.error);
      return;
    }
    await begin({ run: restored.run, ...save });
    if (screen.peek() === 'evening') getGame().session.pause();
  } catch (error) {
    console.warn(error);
    say(t('notice.loadFailed'));
  }
};
