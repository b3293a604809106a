import * as z from 'zod/mini';
import type { Recording } from '../rules/replay';
import { ANNOUNCEMENTS, PACES } from '../rules/words';

/** More actions than an hour a day for thirty days could hold. */
const MOST_ACTIONS = 20_000;

const id = z.string().check(z.maxLength(80));
const whole = (from: number, to: number) => z.int().check(z.gte(from), z.lte(to));
const at = whole(0, 31 * 24 * 60 * 60);

/** All that decides a run besides the player; whether the pack has the mission is not checked here. */
export const setupSchema = z.strictObject({
  edition: whole(1, 9999),
  pack: id,
  mission: id,
  days: whole(1, 30),
  seed: whole(0, 0xffffffff),
  pace: z.enum(PACES),
});

const actionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ at, kind: z.literal('open'), tweet: id }),
  z.strictObject({ at, kind: z.literal('reply'), tweet: id, reply: id }),
  z.strictObject({ at, kind: z.literal('takeBack') }),
  z.strictObject({ at, kind: z.literal('mute'), tweet: id }),
  z.strictObject({ at, kind: z.literal('list'), issue: id }),
  z.strictObject({ at, kind: z.literal('rank'), fix: id, to: whole(0, 999) }),
  z.strictObject({ at, kind: z.literal('visit'), fix: id }),
  z.strictObject({ at, kind: z.literal('answer'), fix: id, design: id }),
  z.strictObject({ at, kind: z.literal('closeFeed') }),
  z.strictObject({ at, kind: z.literal('announce'), fix: id, choice: z.enum(ANNOUNCEMENTS) }),
  z.strictObject({ at, kind: z.literal('ownMiss'), promise: id }),
]);

/** The shape of a recording; only a replay can say whether its actions were legal. */
export const recordingSchema = z.strictObject({
  setup: setupSchema,
  actions: z.array(actionSchema).check(z.maxLength(MOST_ACTIONS)),
}) satisfies z.ZodMiniType<Recording>;
