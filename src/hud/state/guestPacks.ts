import { computed, signal } from '@preact/signals';
import { parseGuestValue } from '../../content/guest';
import type { Pack } from '../../content/pack';
import { addGuest, BUILT_IN } from '../../content/packs';
import { keep, readKept } from '../../play/device';
import { isTrial } from '../../play/draft/story';

const KEY = 'packs';
/** Packs that are kept; the one opened longest ago goes first. */
const MOST = 24;
/** How long the game waits for them before it begins. */
const PATIENCE_MILLISECONDS = 1500;

/** Packs made by someone else that are at hand on this device, the latest last. */
export const guestPacks = signal<readonly Pack[]>([]);

/** The ids of all packs to choose from, ours first. */
export const packIds = computed<readonly string[]>(() => [
  ...BUILT_IN,
  // Tries of a draft were once kept too.
  ...guestPacks.value.flatMap(({ bones }) => (isTrial(bones) ? [] : [bones.id])),
]);

const without = (packs: readonly Pack[], id: string): Pack[] => packs.filter(({ bones }) => bones.id !== id);

const keepAll = (packs: readonly Pack[]): Promise<void> => {
  guestPacks.value = packs;
  // Where nothing may be kept, the pack is there until the page is closed.
  return keep(KEY, packs).catch(() => undefined);
};

/** Puts a parsed pack at hand and keeps it on this device. */
export const keepGuest = (pack: Pack): Promise<void> => {
  addGuest(pack);
  return keepAll([...without(guestPacks.peek(), pack.bones.id), pack].slice(-MOST));
};

/** Forgets a pack from the next visit on; what is being played goes on. */
export const forgetGuest = (id: string): Promise<void> => keepAll(without(guestPacks.peek(), id));

/** Puts the kept packs at hand; what cannot be read among them is left out. */
export const findGuests = async (): Promise<void> => {
  const kept = await Promise.race([
    readKept(KEY).catch(() => null),
    // A store that hangs must not keep the game from beginning.
    new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS)),
  ]);
  if (!Array.isArray(kept)) return;
  const packs = kept.flatMap((value: unknown) => {
    const parsed = parseGuestValue(value);
    return parsed.ok ? [parsed.pack] : [];
  });
  for (const pack of packs) addGuest(pack);
  guestPacks.value = packs;
};
