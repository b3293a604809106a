import * as z from 'zod/mini';
import type { ANNOUNCEMENTS } from '../rules/words';
import { AUTHOR_KINDS, DESIGN_TONES, ISSUE_KINDS, NEEDS, STANCES, TWEET_ROLES } from '../rules/words';
import { DRAWINGS } from './art';

/** Longest texts, in code points; a tweet must be read at a glance. */
export const LIMITS = { tweet: 180, reply: 90, name: 40, issueName: 32, sentence: 140 } as const;

// What an object already answers to is no name for anything in a table.
const id = z.string().check(
  z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  z.refine((name) => !(name in {}), 'this name is reserved'),
);
const whole = (from: number, to: number) => z.int().check(z.gte(from), z.lte(to));

/** Whether a text has neither markup nor an address nor control characters in it. */
export const isPlain = (text: string): boolean => !/[<>\p{Cc}]|[a-z]+:\/\//iu.test(text);

/** Plain words, and not none. */
const text = (longest: number) =>
  z.string().check(
    z.trim(),
    z.refine(
      (value) => value.length > 0 && [...value].length <= longest,
      `must have 1 to ${longest} characters`,
    ),
    z.refine(isPlain, 'must be plain text without markup or addresses'),
  );

const promiseBone = z.union([
  z.strictObject({ kind: z.literal('soft') }),
  z.strictObject({ kind: z.literal('dated'), days: whole(2, 6) }),
]);

const replyBone = z.strictObject({
  id,
  stance: z.enum(STANCES),
  promise: z.optional(promiseBone),
  tempting: z.optional(z.literal(true)),
});

const tweetBone = z.strictObject({
  id,
  role: z.enum(TWEET_ROLES),
  need: z.enum(NEEDS),
  issue: z.optional(id),
  mood: whole(-10, 10),
  author: z.strictObject({
    kind: z.enum(AUTHOR_KINDS),
    followers: whole(0, 1_000_000_000),
    person: z.optional(whole(0, 999)),
  }),
  replies: z.array(replyBone).check(z.minLength(3), z.maxLength(4)),
});

const designBone = z.strictObject({
  id,
  work: whole(1, 20),
  effect: whole(0, 100),
  tone: z.enum(DESIGN_TONES),
  v2: z.optional(z.literal(true)),
});

const issueBone = z.strictObject({
  id,
  kind: z.enum(ISSUE_KINDS),
  drawing: z.optional(z.enum(DRAWINGS)),
  severity: whole(5, 15),
  designs: z.array(designBone).check(z.minLength(2), z.maxLength(3)),
  followUp: id,
  v2: z.optional(id),
});

const storyBone = z.strictObject({
  id,
  days: whole(1, 30),
  eveningMinutes: whole(5, 60),
  guided: z.optional(z.literal(true)),
  cues: z
    .array(z.strictObject({ day: whole(1, 30), minute: whole(0, 59), tweet: id }))
    .check(z.maxLength(2000)),
  efforts: z.record(id, whole(1, 12)),
});

/** What the rules see of a pack. */
export const bonesSchema = z.strictObject({
  id,
  version: whole(1, 9999),
  issues: z.array(issueBone).check(z.maxLength(200)),
  tweets: z.array(tweetBone).check(z.minLength(1), z.maxLength(2000)),
  stories: z.array(storyBone).check(z.maxLength(50)),
});

/** A pack's words in one language. */
export const textsSchema = z.strictObject({
  name: text(LIMITS.name),
  /** Who the player is in it. */
  about: z.optional(text(LIMITS.sentence)),
  issues: z.record(
    id,
    z.strictObject({
      name: text(LIMITS.issueName),
      question: text(LIMITS.sentence),
      designs: z.record(id, z.strictObject({ name: text(LIMITS.sentence), note: text(LIMITS.sentence) })),
      shipped: text(LIMITS.sentence),
      announce: z.strictObject({
        credit: text(LIMITS.sentence),
        brag: text(LIMITS.sentence),
      } satisfies Record<Exclude<(typeof ANNOUNCEMENTS)[number], 'nothing'>, unknown>),
    }),
  ),
  tweets: z.record(
    id,
    z.strictObject({
      name: text(LIMITS.name),
      handle: text(LIMITS.name),
      text: text(LIMITS.tweet),
      replies: z.record(id, text(LIMITS.reply)),
    }),
  ),
  missions: z.record(id, z.strictObject({ name: text(LIMITS.name), about: text(LIMITS.sentence) })),
});

export type PackTexts = z.infer<typeof textsSchema>;

/** A pack in one file, as a stranger may send it. */
export const packSchema = z.strictObject({
  bones: bonesSchema,
  texts: z.strictObject({
    en: z.optional(textsSchema),
    es: z.optional(textsSchema),
    hi: z.optional(textsSchema),
  }),
});

/** The same as a JSON Schema, for editors; what only code can check (lengths in code points, ids that must exist) is left to parsePack. */
export const packJsonSchema = (): object => z.toJSONSchema(packSchema);
