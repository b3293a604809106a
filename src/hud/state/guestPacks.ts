import { computed, signal } from '@preact/signals';
import { parseGuestValue } from '../../content/guest';
import type { Pack } from '../../content/pack';
import { addGuest, BUILT_IN } from '../../content/packs';
import { changeKept, readKept } from '../../play/device';
import { isTrial } from '../../play/draft/story';
import { sayUnkept } from './unkept';

const KEY = 'packs';
/** Packs that are kept; the one opened longest ago goes first. */
const MOST = 24;

/** Packs made by someone else that are at hand on this device, the latest last. */
export const guestPacks = signal<readonly Pack[]>([]);

/** The ids of all packs to choose from, ours first. */
export const packIds = computed<readonly string[]>(() => [
  ...BUILT_IN,
  // Tries of a draft were once kept too.
  ...guestPacks.value.flatMap(({ bones }) => (isTrial(bones) ? [] : [bones.id])),
]);

const idOf = (pack: unknown): unknown => (pack as { bones?: { id?: unknown } } | null | undefined)?.bones?.id;

const without = <T>(packs: readonly T[], id: string): T[] => packs.filter((pack) => idOf(pack) !== id);

/** Changes what is kept by what is kept: it may be more than is at hand here, and more than can be read. */
const change = (act: (kept: readonly unknown[]) => unknown[]): Promise<unknown> =>
  changeKept(KEY, (before) => act(Array.isArray(before) ? before : []));

/** Puts a parsed pack at hand and keeps it on this device, or says why it is there until the page is closed only. */
export const keepGuest = async (pack: Pack): Promise<void> => {
  const { id } = pack.bones;
  addGuest(pack);
  guestPacks.value = [...without(guestPacks.peek(), id), pack].slice(-MOST);
  await change((kept) => [...without(kept, id), pack].slice(-MOST)).catch(sayUnkept);
};

/** Forgets a pack from the next visit on, or says why not; what is being played goes on. Whether it is forgotten. */
export const forgetGuest = async (id: string): Promise<boolean> => {
  try {
    await change((kept) => without(kept, id));
  } catch (error) {
    sayUnkept(error);
    return false;
  }
  guestPacks.value = without(guestPacks.peek(), id);
  return true;
};

/** Puts the kept packs at hand beside those that are; what cannot be read among them is left out. */
export const findGuests = async (): Promise<void> => {
  const kept = await readKept(KEY).catch(() => null);
  if (!Array.isArray(kept)) return;
  const here = guestPacks.peek();
  const found = kept.flatMap((value: unknown) => {
    const parsed = parseGuestValue(value);
    return parsed.ok && !here.some(({ bones }) => bones.id === parsed.pack.bones.id) ? [parsed.pack] : [];
  });
  for (const pack of found) addGuest(pack);
  guestPacks.value = [...found, ...here];
};
