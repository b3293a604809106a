import { expect, test } from 'vitest';
import type { PackBones } from '../rules/bones';
import { PEOPLE } from './people';
import { CROWD, personOf } from './personOf';
import rawBones from './volterra/bones.json';
import en from './volterra/texts.en.json';
import es from './volterra/texts.es.json';
import hi from './volterra/texts.hi.json';

const { tweets } = rawBones as unknown as PackBones;

test('a crowd of people, no two of whom look the same', () => {
  expect(PEOPLE).toHaveLength(CROWD);
  const looks = PEOPLE.map(({ skin, hair, wears, colour, cover }) =>
    [skin, cover ?? hair, wears, colour].join(' '),
  );
  expect(looks.filter((look, index) => looks.indexOf(look) !== index)).toEqual([]);
});

test('every card of the pack names a person of the town', () => {
  expect(tweets.filter(({ author: { person = -1 } }) => !PEOPLE[person]).map(({ id }) => id)).toEqual([]);
  expect(new Set(tweets.map(personOf)).size).toBeGreaterThanOrEqual(24);
});

test.each(Object.entries({ en, es, hi }))(
  'in %s, one handle is one person, and one person one handle',
  (_, texts) => {
    const handles: Readonly<Record<string, { handle: string }>> = texts.tweets;
    const pairs = new Set(tweets.map((tweet) => `${personOf(tweet)} ${handles[tweet.id]?.handle}`));
    expect(pairs.size).toBe(new Set(tweets.map(personOf)).size);
    expect(pairs.size).toBe(new Set(tweets.map(({ id }) => handles[id]?.handle)).size);
  },
);

test('a card without a person is always written by the same one', () => {
  const ids = ['a', 'b-1', 'brake-squeal', 'x'.repeat(40)];
  const author = { kind: 'customer', followers: 1 } as const;
  expect(ids.map((id) => personOf({ id, author }))).toMatchInlineSnapshot(`
    [
      90,
      175,
      160,
      17,
    ]
  `);
});
