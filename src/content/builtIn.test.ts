import { describe, expect, test } from 'vitest';
import { FIT } from '../rules/fit';
import { ISSUE_KINDS, NEEDS, STANCES } from '../rules/words';
import { LANGS } from './langs';
import { STORIES, STORY_EVENINGS } from './missions';
import { BUILT_IN, loadBones, loadTexts } from './packs';
import type { PackTexts } from './schema';
import { LIMITS } from './schema';

const letters = (text: string): number => [...text].length;
const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Ranks with ties sharing their mean. */
const ranks = (numbers: readonly number[]): number[] =>
  numbers.map((number) => {
    const below = numbers.filter((other) => other < number).length;
    const equal = numbers.filter((other) => other === number).length;
    return below + (equal + 1) / 2;
  });

/** Spearman's rank correlation. */
const spearman = (xs: readonly number[], ys: readonly number[]): number => {
  const [a, b] = [ranks(xs), ranks(ys)];
  const middle = (xs.length + 1) / 2;
  const cov = a.reduce((sum, rank, index) => sum + (rank - middle) * ((b[index] as number) - middle), 0);
  const spread = (values: number[]) => Math.sqrt(values.reduce((sum, rank) => sum + (rank - middle) ** 2, 0));
  return cov / (spread(a) * spread(b));
};

const deservesOwn = (need: (typeof NEEDS)[number]): boolean => FIT[need].own.value === 10;

/** What each pack has to bring. */
const LEAST = {
  volterra: { issues: 36, tweets: 200, v2: 8, doubtful: 20 },
  cityhall: { issues: 12, tweets: 60, v2: 3, doubtful: 10 },
} as const satisfies Record<(typeof BUILT_IN)[number], object>;

const loaded = await Promise.all(
  BUILT_IN.map(async (id) => {
    const words = await Promise.all(LANGS.map(async (lang) => [lang, await loadTexts(id, lang)] as const));
    return {
      id,
      bones: await loadBones(id),
      texts: Object.fromEntries(words) as Record<(typeof LANGS)[number], PackTexts>,
    };
  }),
);

describe.each(loaded)('$id', ({ id, bones, texts }) => {
  const { tweets, issues } = bones;
  const least = LEAST[id];

  test('as much as was promised, of all nine needs and all kinds of fixes', () => {
    expect(issues.length).toBeGreaterThanOrEqual(least.issues);
    expect(tweets.length).toBeGreaterThanOrEqual(least.tweets);
    expect(tweets.filter(({ role }) => role === 'v2').length).toBeGreaterThanOrEqual(least.v2);
    const doubtful = tweets.filter(({ need }) => need === 'rumour' || need === 'bait');
    expect(doubtful.length).toBeGreaterThanOrEqual(least.doubtful);
    expect(ISSUE_KINDS.filter((kind) => !issues.some((issue) => issue.kind === kind))).toEqual([]);
    expect(NEEDS.filter((need) => !tweets.some((tweet) => tweet.need === need))).toEqual([]);
    expect(
      STANCES.filter(
        (stance) => !tweets.some(({ replies }) => replies.some((reply) => reply.stance === stance)),
      ),
    ).toEqual([]);
  });

  test('at most half of the cards deserve a yes, in the pack and in each story', () => {
    expect(tweets.filter(({ need }) => deservesOwn(need)).length).toBeLessThanOrEqual(tweets.length / 2);
    for (const { id, cues } of bones.stories) {
      const yes = cues.filter(({ tweet }) =>
        deservesOwn(tweets.find((bone) => bone.id === tweet)?.need ?? 'bait'),
      );
      expect(yes.length, id).toBeLessThanOrEqual(cues.length / 2);
    }
  });

  test('every card has a good answer that its author wrote, or is bait', () => {
    const without = tweets.filter(
      ({ need, replies }) => need !== 'bait' && !replies.some(({ stance }) => FIT[need][stance].value >= 4),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('every card has one tempting reply, and it is a wrong one', () => {
    for (const { id, need, replies } of tweets) {
      const tempting = replies.filter((reply) => reply.tempting);
      expect(tempting, id).toHaveLength(1);
      expect(FIT[need][tempting[0]?.stance ?? 'own'].value, id).toBeLessThanOrEqual(1);
    }
  });

  test('where a yes is right there is one without a date, true on any board, and often one with', () => {
    const offers = tweets
      .filter(({ need }) => deservesOwn(need))
      .map(({ id, replies }) => ({ id, kinds: replies.map(({ promise }) => promise?.kind) }));
    expect(offers.filter(({ kinds }) => !kinds.includes('soft')).map(({ id }) => id)).toEqual([]);
    expect(offers.filter(({ kinds }) => kinds.includes('dated')).length).toBeGreaterThan(offers.length / 2);
  });

  describe.each(LANGS.map((lang) => [lang] as const))('in %s', (lang) => {
    const words = texts[lang];
    const replies = tweets.flatMap((tweet) =>
      tweet.replies.map((reply, position) => ({
        tweet: tweet.id,
        position,
        fit: FIT[tweet.need][reply.stance].value,
        length: letters(words.tweets[tweet.id]?.replies[reply.id] ?? ''),
      })),
    );

    test('no tweet and no reply is too long to read at a glance', () => {
      const lengths = tweets.map(({ id }) => letters(words.tweets[id]?.text ?? ''));
      expect(Math.max(...lengths)).toBeLessThanOrEqual(LIMITS.tweet);
      expect(median(lengths)).toBeLessThanOrEqual(120);
      expect(Math.max(...replies.map(({ length }) => length))).toBeLessThanOrEqual(LIMITS.reply);
      expect(median(replies.map(({ length }) => length))).toBeLessThanOrEqual(60);
    });

    test('neither length nor position tells how good a reply is', () => {
      const fits = replies.map(({ fit }) => fit);
      expect(
        Math.abs(
          spearman(
            replies.map(({ length }) => length),
            fits,
          ),
        ),
      ).toBeLessThan(0.2);
      expect(
        Math.abs(
          spearman(
            replies.map(({ position }) => position),
            fits,
          ),
        ),
      ).toBeLessThan(0.2);
    });

    test('has its own authors, names and letters', () => {
      for (const { id } of tweets) {
        const { name, handle, text } = words.tweets[id] as PackTexts['tweets'][string];
        expect(handle, id).toMatch(/^[A-Za-z0-9_]{3,20}$/);
        expect(name.length, id).toBeGreaterThan(1);
        if (lang === 'hi') expect(text, id).toMatch(/\p{Script=Devanagari}/u);
        else expect(text, id).not.toMatch(/\p{Script=Devanagari}/u);
      }
      // Whoever comes back after a broken promise is the same person; nobody else shares a name.
      const strangers = tweets.filter(({ role }) => role !== 'followUp');
      expect(new Set(strangers.map(({ id }) => words.tweets[id]?.handle)).size).toBe(strangers.length);
      for (const { followUp } of issues) {
        const handle = words.tweets[followUp]?.handle;
        expect(
          strangers.map(({ id }) => words.tweets[id]?.handle),
          followUp,
        ).toContain(handle);
      }
    });
  });
});

test('the title knows how long each story is', async () => {
  const { stories } = await loadBones('volterra');
  const days = Object.fromEntries(stories.map((story) => [story.id, story.days]));
  expect(days).toEqual(STORY_EVENINGS);
  expect(Object.keys(days).sort()).toEqual([...STORIES].sort());
});
