import { computed, signal } from '@preact/signals';
import { isAtHand, loadBones } from '../../content/packs';
import { forget, keep, readKept } from '../../play/device';
import { parseWorkshop, restoreWorkshop } from '../../play/workshop/kept';
import type { Show } from '../../play/workshop/show';
import { showOf } from '../../play/workshop/show';
import type { Workshop } from '../../play/workshop/workshop';
import type { Run } from '../../rules/types';

export type Bones = Run['pack'];

const KEY = 'workshop';

/** The workshop in this window; null on the setup screen. */
export const workshop = signal<Workshop | null>(null);
export const bones = signal<Bones | null>(null);
/** False where the browser keeps nothing. */
export const isKept = signal(true);

const log = computed(() => workshop.value?.log);
/** Everything that can be shown so far; worked out anew only when something is decided. */
export const show = computed<Show | null>(() => {
  const pack = bones.value;
  const now = log.value ? workshop.peek() : null;
  return now && pack ? showOf(now, pack) : null;
});

const shelve = (act: () => Promise<void>): void => {
  Promise.resolve()
    .then(act)
    .catch(() => {
      isKept.value = false;
    });
};

/** Shows a workshop as it stands now, and keeps it; null goes back to the setup screen. */
export const change = (next: Workshop | null): void => {
  workshop.value = next;
  shelve(() => (next ? keep(KEY, next) : forget(KEY)));
};

/** A workshop with the pack that it is about, or null where it could never have been. */
export const withBones = async (
  value: unknown,
): Promise<{ readonly workshop: Workshop; readonly bones: Bones } | null> => {
  const parsed = parseWorkshop(value);
  if (!parsed || !isAtHand(parsed.setup.pack)) return null;
  const pack = await loadBones(parsed.setup.pack);
  const restored = restoreWorkshop(parsed, pack);
  return restored && { workshop: restored, bones: pack };
};

/** Goes on where this device was; says whether something was kept that cannot be read. */
export const restore = async (): Promise<'nothing' | 'broken' | 'restored'> => {
  const kept = await readKept(KEY).catch(() => {
    isKept.value = false;
  });
  if (kept === undefined || kept === null) return 'nothing';
  const found = await withBones(kept).catch(() => null);
  // It stays until another begins: its pack may only be slow to arrive.
  if (!found) return 'broken';
  bones.value = found.bones;
  workshop.value = found.workshop;
  return 'restored';
};

/** What is shown before a workshop begins. */
export const view = signal<'setup' | 'attract' | 'guide'>('setup');

/** Shows something else before a workshop begins. */
export const look = (at: 'setup' | 'attract' | 'guide'): void => {
  view.value = at;
};
