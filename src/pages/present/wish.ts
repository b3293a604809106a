import { signal } from '@preact/signals';
import { BUILT_IN, loadBones } from '../../content/packs';
import type { PlanId } from '../../play/workshop/plans';
import { missionFor, workshopMissions, workshopSetup } from '../../play/workshop/plans';
import { beginWorkshop } from '../../play/workshop/workshop';
import { newSeed } from '../../share/seed';
import { bones, change } from './state';

/** What a facilitator asks for before a workshop begins. */
export type Wish = {
  readonly plan: PlanId;
  readonly pack: string;
  /** Null for the one that fits the plan. */
  readonly mission: string | null;
  readonly teams: readonly string[];
  /** Null for the usual seed. */
  readonly seed: number | null;
};

export const wish = signal<Wish>({ plan: 'ten', pack: BUILT_IN[0], mission: null, teams: [''], seed: null });

/** Changes some of what is asked for; another plan or pack forgets the mission. */
export const ask = (part: Partial<Wish>): void => {
  wish.value = { ...wish.peek(), ...('plan' in part || 'pack' in part ? { mission: null } : {}), ...part };
};

/** A seed that nobody has played, or the usual one. */
export const shuffle = (isFresh: boolean): void => ask({ seed: isFresh ? newSeed() : null });

/** The mission that would be played now. */
export const missionNow = (): string | null => {
  const { plan, mission } = wish.value;
  const pack = bones.value;
  if (!pack) return null;
  return mission && workshopMissions(pack).includes(mission) ? mission : missionFor(pack, plan);
};

/** Fetches the pack that is asked for. Rejects when it cannot be loaded. */
export const fetchPack = async (): Promise<void> => {
  const { pack } = wish.peek();
  const loaded = await loadBones(pack);
  if (wish.peek().pack === pack) bones.value = loaded;
};

/** Begins the workshop that is asked for. */
export const start = (): void => {
  const { plan, teams, seed } = wish.peek();
  const [pack, mission] = [bones.peek(), missionNow()];
  const setup = pack && mission ? workshopSetup(pack, plan, mission, seed ?? undefined) : null;
  if (setup) change(beginWorkshop({ plan, setup, teams: teams.map((name) => name.trim()) }, Date.now()));
};
