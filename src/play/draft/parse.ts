import * as z from 'zod/mini';
import { DRAWINGS } from '../../content/art';
import { LANGS } from '../../content/langs';
import { AUTHOR_KINDS, DESIGN_TONES, ISSUE_KINDS, NEEDS, STANCES } from '../../rules/words';
import type { Draft } from './draft';
import { clipped, everyTweet } from './draft';

const MOST = 2000;

const id = z.string().check(
  z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  z.refine((name) => !(name in {}), 'this name is reserved'),
);
const whole = (from: number, to: number) => z.int().check(z.gte(from), z.lte(to));
const text = z.optional(z.pipe(z.string(), z.transform(clipped)));
const words = z.strictObject({ en: text, es: text, hi: text });

const promise = z.union([
  z.strictObject({ kind: z.literal('soft') }),
  z.strictObject({ kind: z.literal('dated'), days: whole(2, 6) }),
]);

const tweet = z.strictObject({
  id,
  name: words,
  handle: words,
  text: words,
  need: z.enum(NEEDS),
  issue: z.nullable(id),
  mood: whole(-10, 10),
  author: z.strictObject({
    kind: z.enum(AUTHOR_KINDS),
    followers: whole(0, 1_000_000_000),
    person: z.optional(whole(0, 999)),
  }),
  replies: z
    .array(
      z.strictObject({
        id,
        text: words,
        stance: z.enum(STANCES),
        promise: z.nullable(promise),
        tempting: z.boolean(),
      }),
    )
    .check(z.maxLength(4)),
});

const issue = z.strictObject({
  id,
  name: words,
  kind: z.enum(ISSUE_KINDS),
  drawing: z.nullable(z.enum(DRAWINGS)),
  severity: whole(5, 15),
  effort: whole(1, 12),
  question: words,
  designs: z
    .array(
      z.strictObject({
        id,
        name: words,
        note: words,
        work: whole(1, 20),
        effect: whole(0, 100),
        tone: z.enum(DESIGN_TONES),
        v2: z.boolean(),
      }),
    )
    .check(z.maxLength(3)),
  shipped: words,
  credit: words,
  brag: words,
  followUp: tweet,
  v2: z.nullable(tweet),
});

const story = z.strictObject({
  id,
  days: whole(1, 30),
  eveningMinutes: whole(5, 60),
  guided: z.optional(z.literal(true)),
  cues: z
    .array(z.strictObject({ day: whole(1, 30), minute: whole(0, 59), tweet: id }))
    .check(z.maxLength(MOST)),
  efforts: z.record(id, whole(1, 12)),
});

const draft = z.strictObject({
  draft: z.literal(1),
  langs: z.array(z.enum(LANGS)).check(z.minLength(1), z.maxLength(LANGS.length)),
  name: words,
  about: words,
  issues: z.array(issue).check(z.maxLength(200)),
  tweets: z.array(tweet).check(z.maxLength(MOST)),
  stories: z.array(story).check(z.maxLength(50)),
  missions: z.record(id, z.strictObject({ name: words, about: words })),
});

const areUnique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** A draft from what a device kept, which may be anything; null where it is none. */
export const parseDraft = (value: unknown): Draft | null => {
  const parsed = draft.safeParse(value);
  if (!parsed.success) return null;
  const found = parsed.data as Draft;
  const issues = new Set(found.issues.map(({ id }) => id));
  const isWhole =
    areUnique(found.langs) &&
    areUnique(found.issues.map(({ id }) => id)) &&
    areUnique(everyTweet(found).map(({ id }) => id)) &&
    everyTweet(found).every(({ issue, replies }) => {
      const isKnown = issue === null || issues.has(issue);
      return isKnown && areUnique(replies.map(({ id }) => id));
    });
  return isWhole ? found : null;
};
