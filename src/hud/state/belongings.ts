import * as z from 'zod/mini';
import { keepOnly, readAll } from '../../play/device';
import { allSettings, clearSetting, writeSetting } from './storage';

/** The most characters of a file that is brought in. */
export const MOST_CHARACTERS = 8 * 1024 * 1024;

const belongingsSchema = z.strictObject({
  goodPoint: z.literal(1),
  settings: z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(100_000))),
  kept: z.partialRecord(
    z.enum(['run', 'history', 'attempts', 'packs', 'draft', 'draftUnread', 'workshop']),
    z.unknown(),
  ),
});

/** All that the game keeps on a device: settings, the run in progress, what was played, packs, drafts. */
export type Belongings = z.infer<typeof belongingsSchema>;

export const BELONGINGS_ERRORS = ['not-ours', 'too-large'] as const;
export type BelongingsError = (typeof BELONGINGS_ERRORS)[number];

/** Everything that is kept here, as the text of one file. Rejects where the browser's store cannot be read. */
export const packBelongings = async (): Promise<string> =>
  JSON.stringify({
    goodPoint: 1,
    settings: allSettings(),
    kept: await readAll(),
  } satisfies Belongings);

/** Reads such a file's text. Each part is read as a stranger's again by whoever uses it. */
export const parseBelongings = (text: string): { belongings: Belongings } | { error: BelongingsError } => {
  if (text.length > MOST_CHARACTERS) return { error: 'too-large' };
  try {
    const parsed = belongingsSchema.safeParse(JSON.parse(text));
    return parsed.success ? { belongings: parsed.data } : { error: 'not-ours' };
  } catch {
    return { error: 'not-ours' };
  }
};

const dropSettings = (): void => {
  for (const key of Object.keys(allSettings())) clearSetting(key);
};

/** Whether anything is kept here that a file would replace. */
export const isAnythingKept = async (): Promise<boolean> =>
  Object.keys(allSettings()).length > 0 || Object.keys(await readAll()).length > 0;

/** Puts belongings in the place of all that is kept here or, if that fails, of none. Rejects where nothing may be kept. */
export const unpackBelongings = async ({ settings, kept }: Belongings): Promise<void> => {
  await keepOnly(kept);
  dropSettings();
  for (const [key, value] of Object.entries(settings)) writeSetting(key, value);
};

/** Deletes all that the game keeps on this device. Rejects where something is left. */
export const dropBelongings = async (): Promise<void> => {
  await keepOnly({});
  dropSettings();
};
