import * as z from 'zod/mini';
import type { Ending } from '../content/endings';
import { ENDINGS } from '../content/endings';
import { recordingSchema } from '../content/recording';
import { BALANCE } from '../rules/balance';
import type { PackBones } from '../rules/bones';
import type { Recording } from '../rules/replay';
import { replay } from '../rules/replay';
import { advance } from '../rules/run';
import { isMission } from '../rules/schedule';
import type { Run } from '../rules/types';
import { changeKept, forget, keep, readKept } from './device';

const KEY = 'run';

/** What a run was begun with besides its setup; no rule knows of it. */
export type Terms = {
  readonly ending: Ending;
  /** The how-manieth beginning of this very setup on this device. */
  readonly attempt: number;
  /** Begun from a run that was seen to its end before. */
  readonly playedOn: boolean;
};

export const FIRST_TERMS: Terms = { ending: 'all', attempt: 1, playedOn: false };

/** A run in progress, or just over, as it is kept: what was done, and how far time had come. */
export type Save = Recording & {
  /** In-game seconds since the run began. */
  readonly savedAt: number;
  /** Real seconds for which the player paused. */
  readonly pausedSeconds: number;
  readonly terms: Terms;
  /** Milliseconds since 1970, by this device's clock, at which the run was over; null while it goes on. */
  readonly endedAt: number | null;
};

export const SAVE_ERRORS = ['save-damaged', 'save-other-edition', 'save-other-pack', 'save-illegal'] as const;
export type SaveError = (typeof SAVE_ERRORS)[number];

/** Where saves are kept; every call may fail, in a private window for instance. */
export type Shelf = {
  read(): Promise<unknown>;
  write(save: Save): Promise<void>;
  clear(): Promise<void>;
};

/** The browser's own database; where storage is forbidden it throws at once, here every failure is a rejection. */
export const deviceShelf: Shelf = {
  read: () => readKept(KEY),
  write: (save) => keep(KEY, save),
  clear: () => forget(KEY),
};

/** Keeps nothing, and leaves what is kept alone: for a run that is only a try. */
export const noShelf: Shelf = {
  read: () => Promise.resolve(undefined),
  write: () => Promise.resolve(),
  clear: () => Promise.resolve(),
};

const saveSchema = z.extend(recordingSchema, {
  savedAt: z.int().check(z.gte(0), z.lte(31 * BALANCE.time.day)),
  pausedSeconds: z.number().check(z.gte(0)),
  // Saves from before there were links for classes have none.
  terms: z._default(
    z.strictObject({
      ending: z.enum(ENDINGS),
      attempt: z.int().check(z.gte(1)),
      playedOn: z.boolean(),
    }),
    FIRST_TERMS,
  ),
  endedAt: z._default(z.nullable(z.int().check(z.gte(0))), null),
});

const endedAtOf = (value: unknown): unknown => (value as { endedAt?: unknown } | null | undefined)?.endedAt;

/** Forgets the run that ended at this moment; another that has taken its place stays. */
export const forgetEnded = async (endedAt: number): Promise<void> => {
  await changeKept(KEY, (kept) => (endedAtOf(kept) === endedAt ? undefined : kept));
};

const editionOf = (value: unknown): unknown =>
  (value as { setup?: { edition?: unknown } } | null | undefined)?.setup?.edition;

/** Reads what a shelf held; anything may be in it. */
export const parseSave = (value: unknown): { save: Save } | { error: SaveError } => {
  const edition = editionOf(value);
  if (typeof edition === 'number' && edition !== BALANCE.edition) return { error: 'save-other-edition' };
  const parsed = saveSchema.safeParse(value);
  return parsed.success ? { save: parsed.data } : { error: 'save-damaged' };
};

/** The run as it stood when it was saved. */
export const restore = (save: Save, bones: PackBones): { run: Run } | { error: SaveError } => {
  if (save.setup.pack !== bones.id || !isMission(bones, save.setup.mission))
    return { error: 'save-other-pack' };
  const { run, refused } = replay(save, bones);
  if (refused) return { error: 'save-illegal' };
  advance(run, save.savedAt);
  return { run };
};
