import { computed, signal } from '@preact/signals';
import type { Ending } from '../../content/endings';
import type { Lang } from '../../content/langs';
import { DRAWN, STORIES } from '../../content/missions';
import { guestPack, guestStories, isBuiltIn } from '../../content/packs';
import { lang } from '../../hud/state/settings';
import type { Setup } from '../../rules/types';
import type { PaceId } from '../../rules/words';
import { formatPlayLink } from '../../share/link';
import { writePack } from '../../share/pack';
import { newSeed } from '../../share/seed';

/** What a teacher chooses for a class; null evenings are the mission's own. */
export type Wish = {
  readonly pack: string;
  readonly mission: string;
  readonly days: number | null;
  readonly seed: number;
  readonly pace: PaceId;
  readonly lang: Lang;
  readonly ending: Ending;
};

/** It outlives a look at another page. */
export const wish = signal<Wish>({
  pack: 'volterra',
  mission: 'good-point',
  days: null,
  seed: newSeed(),
  pace: 'standard',
  lang: lang.peek(),
  ending: 'all',
});

/** The missions of a pack: its own stories, then those that a seed draws. A Daily's seed is its date, so it is no class's. */
export const missionsOf = (pack: string): string[] => {
  const own = pack === 'volterra' ? STORIES : guestStories(pack);
  return [...own, ...DRAWN.filter((mission) => mission !== 'daily')];
};

/** Changes a part of the wish; another pack begins with its first mission, another mission with its own length. */
export const change = (part: Partial<Wish>): void => {
  const next = { ...wish.peek(), ...part };
  if (part.pack !== undefined) next.mission = missionsOf(next.pack)[0] ?? 'sprint';
  if (part.pack !== undefined || part.mission !== undefined) next.days = null;
  wish.value = next;
};

/** The pack as it travels in the link; null for one of ours, or for one that is too large. */
const packCode = computed(() => {
  const pack = guestPack(wish.value.pack);
  return pack ? writePack(pack) : null;
});

/** Whether the link brings all that it needs. */
export const isWhole = computed(() => isBuiltIn(wish.value.pack) || packCode.value !== null);

/** The fragment that opens this very run. */
export const fragmentOf = (setup: Setup): string =>
  formatPlayLink(setup, { lang: wish.value.lang, ending: wish.value.ending, packCode: packCode.value });
