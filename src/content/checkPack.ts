import type { PackBones, TweetBone } from '../rules/bones';
import { FIT } from '../rules/fit';
import type { Need } from '../rules/words';
import type { Lang } from './langs';
import { LANGS } from './langs';
import type { Pack } from './pack';
import type { PackTexts } from './schema';

export const PACK_ERRORS = [
  'too-large',
  'not-json',
  'bad-shape',
  'double-id',
  'unknown-issue',
  'unknown-tweet',
  'issue-without-complaint',
  'need-without-issue',
  'wrong-role',
  'cue-twice',
  'cue-not-first',
  'promise-without-own',
  'own-without-promise',
  'no-tempting-reply',
  'good-reply-marked-tempting',
  'no-language',
  'issue-missing-text',
  'design-missing-text',
  'tweet-missing-text',
  'reply-missing-text',
  'date-missing',
  'date-not-promised',
] as const;
export type PackErrorCode = (typeof PACK_ERRORS)[number];

/** What is wrong, where (a path into the file), said in a sentence. */
export type PackError = { readonly code: PackErrorCode; readonly path: string; readonly says: string };

/** Where a date is filled into a text. */
const DAY = '{day}';

/** Needs with a fault behind them. */
const ROOTED: ReadonlySet<Need> = new Set<Need>(['flaw', 'misuse', 'danger']);

type Errors = Generator<PackError, void>;
/** One fault. */
export const packError = (code: PackErrorCode, path: string, says: string): PackError => ({
  code,
  path,
  says,
});

function* doubles(ids: readonly string[], path: string): Errors {
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id)) yield packError('double-id', `${path}/${index}`, `The id "${id}" is used twice.`);
    seen.add(id);
  }
}

function* checkReplies(tweet: TweetBone, path: string): Errors {
  yield* doubles(
    tweet.replies.map(({ id }) => id),
    `${path}/replies`,
  );
  for (const [index, reply] of tweet.replies.entries()) {
    const at = `${path}/replies/${index}`;
    const name = `Reply "${reply.id}" of tweet "${tweet.id}"`;
    if (reply.stance === 'own' && !reply.promise)
      yield packError('own-without-promise', at, `${name} owns a fix but says nothing of when.`);
    if (reply.stance !== 'own' && reply.promise)
      yield packError('promise-without-own', at, `${name} promises without owning a fix.`);
    if (reply.tempting && FIT[tweet.need][reply.stance].value > 1) {
      yield packError(
        'good-reply-marked-tempting',
        at,
        `${name} is a good answer, yet marked as the tempting wrong one.`,
      );
    }
  }
  if (tweet.replies.filter(({ tempting }) => tempting).length !== 1) {
    yield packError(
      'no-tempting-reply',
      path,
      `Tweet "${tweet.id}" needs exactly one reply marked as tempting.`,
    );
  }
}

function* checkTweets({ tweets, issues }: PackBones): Errors {
  const known = new Set(issues.map(({ id }) => id));
  yield* doubles(
    tweets.map(({ id }) => id),
    'bones/tweets',
  );
  for (const [index, tweet] of tweets.entries()) {
    const path = `bones/tweets/${index}`;
    if (tweet.issue && !known.has(tweet.issue)) {
      yield packError(
        'unknown-issue',
        path,
        `Tweet "${tweet.id}" names the issue "${tweet.issue}", which is not in the pack.`,
      );
    }
    if (ROOTED.has(tweet.need) && !tweet.issue) {
      yield packError('need-without-issue', path, `Tweet "${tweet.id}" needs a fix but names no issue.`);
    }
    yield* checkReplies(tweet, path);
  }
}

function* checkIssues({ tweets, issues }: PackBones): Errors {
  const byId = new Map(tweets.map((tweet) => [tweet.id, tweet]));
  yield* doubles(
    issues.map(({ id }) => id),
    'bones/issues',
  );
  for (const [index, issue] of issues.entries()) {
    const path = `bones/issues/${index}`;
    yield* doubles(
      issue.designs.map(({ id }) => id),
      `${path}/designs`,
    );
    for (const [role, tweet] of [
      ['followUp', issue.followUp],
      ['v2', issue.v2],
    ] as const) {
      if (!tweet) continue;
      const found = byId.get(tweet);
      if (!found)
        yield packError(
          'unknown-tweet',
          path,
          `Issue "${issue.id}" names the tweet "${tweet}", which is not in the pack.`,
        );
      else if (found.role !== role || found.issue !== issue.id) {
        yield packError(
          'wrong-role',
          path,
          `Tweet "${tweet}" is not a ${role} tweet of issue "${issue.id}".`,
        );
      }
    }
    if (!tweets.some((tweet) => tweet.issue === issue.id && tweet.role === 'first')) {
      yield packError('issue-without-complaint', path, `Nobody complains about issue "${issue.id}" first.`);
    }
  }
}

function* checkStories({ tweets, stories }: PackBones): Errors {
  const byId = new Map(tweets.map((tweet) => [tweet.id, tweet]));
  yield* doubles(
    stories.map(({ id }) => id),
    'bones/stories',
  );
  for (const [index, { id, cues }] of stories.entries()) {
    const path = `bones/stories/${index}`;
    const cued = new Set<string>();
    for (const { tweet } of cues) {
      const role = byId.get(tweet)?.role;
      const name = `Mission "${id}" cues the tweet "${tweet}"`;
      if (!role) yield packError('unknown-tweet', path, `${name}, which is not in the pack.`);
      else if (role !== 'first')
        yield packError('cue-not-first', path, `${name}, which comes only after a fix or a broken promise.`);
      if (cued.has(tweet)) yield packError('cue-twice', path, `${name} twice.`);
      cued.add(tweet);
    }
  }
}

function* checkReplyTexts(lang: Lang, tweet: TweetBone, texts: Readonly<Record<string, string>>): Errors {
  const path = `texts/${lang}/tweets/${tweet.id}/replies`;
  for (const { id, promise } of tweet.replies) {
    const text = texts[id];
    const name = `Reply "${id}" of tweet "${tweet.id}"`;
    if (!text) {
      yield packError('reply-missing-text', `${path}/${id}`, `${name} has no text in "${lang}".`);
      continue;
    }
    const dates = text.split(DAY).length - 1;
    if (promise?.kind === 'dated' && dates !== 1)
      yield packError(
        'date-missing',
        `${path}/${id}`,
        `${name} promises a day but its text in "${lang}" has no {day}.`,
      );
    if (promise?.kind !== 'dated' && dates > 0)
      yield packError(
        'date-not-promised',
        `${path}/${id}`,
        `${name} names a {day} in "${lang}" but promises none.`,
      );
  }
}

function* checkTexts(lang: Lang, texts: PackTexts, { tweets, issues }: PackBones): Errors {
  for (const tweet of tweets) {
    const words = texts.tweets[tweet.id];
    if (words) yield* checkReplyTexts(lang, tweet, words.replies);
    else
      yield packError(
        'tweet-missing-text',
        `texts/${lang}/tweets/${tweet.id}`,
        `Tweet "${tweet.id}" has no text in "${lang}".`,
      );
  }
  for (const { id, designs } of issues) {
    const words = texts.issues[id];
    if (!words)
      yield packError(
        'issue-missing-text',
        `texts/${lang}/issues/${id}`,
        `Issue "${id}" has no text in "${lang}".`,
      );
    for (const design of designs) {
      if (!words || words.designs[design.id]) continue;
      yield packError(
        'design-missing-text',
        `texts/${lang}/issues/${id}/designs/${design.id}`,
        `Design "${design.id}" of issue "${id}" has no text in "${lang}".`,
      );
    }
  }
}

/** Everything that the shape of a pack cannot say: ids that must be there, roles, promises, words in every language. */
export function* checkPack({ bones, texts }: Pack): Errors {
  yield* checkTweets(bones);
  yield* checkIssues(bones);
  yield* checkStories(bones);
  const languages = LANGS.filter((lang) => texts[lang]);
  if (languages.length === 0) yield packError('no-language', 'texts', 'The pack has no language.');
  for (const lang of languages) yield* checkTexts(lang, texts[lang] as PackTexts, bones);
}
