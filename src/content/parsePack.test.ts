import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PACK_ERRORS } from './checkPack';
import { LANGS } from './langs';
import { loadTexts } from './packs';
import { parsePack } from './parsePack';
import bones from './volterra/bones.json';

const [en, es, hi] = await Promise.all(LANGS.map((lang) => loadTexts('volterra', lang)));
const WHOLE = { bones, texts: { en, es, hi } };
const FIRST_OWN = bones.tweets[0]?.replies.findIndex(({ stance }) => stance === 'own');
const FIRST_TEMPTING = bones.tweets[0]?.replies.findIndex((reply) => 'tempting' in reply);

/** The pack as text with one place changed; undefined takes away what is there. */
const changed = (place: string, value: unknown): string => {
  const pack = structuredClone(WHOLE);
  const keys = place.split('/');
  const last = keys.pop() as string;
  const parent = keys.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], pack) as Record<
    string,
    unknown
  >;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return JSON.stringify(pack);
};

const errorsOf = (text: string) => {
  const parsed = parsePack(text);
  return parsed.ok ? [] : parsed.errors;
};

test('the built-in pack is playable as it stands', () => {
  expect(errorsOf(JSON.stringify(WHOLE))).toEqual([]);
});

const SEAT = 'texts/en/tweets/seat-1';
test.each([
  [
    'a reply without text',
    'texts/hi/tweets/seat-1/replies/a',
    undefined,
    'reply-missing-text',
    'texts/hi/tweets/seat-1/replies/a',
  ],
  [
    'a tweet without text',
    'texts/es/tweets/seat-1',
    undefined,
    'tweet-missing-text',
    'texts/es/tweets/seat-1',
  ],
  ['an issue without text', 'texts/en/issues/seat', undefined, 'issue-missing-text', 'texts/en/issues/seat'],
  [
    'a design without text',
    'texts/en/issues/seat/designs/ota',
    undefined,
    'design-missing-text',
    'texts/en/issues/seat/designs/ota',
  ],
  ['no language', 'texts', {}, 'no-language', 'texts'],
  [
    'an unknown stance',
    'bones/tweets/0/replies/0/stance',
    'beg',
    'bad-shape',
    'bones/tweets/0/replies/0/stance',
  ],
  ['an unknown key', 'bones/script', 'x', 'bad-shape', 'bones'],
  ['a number where words belong', `${SEAT}/text`, 7, 'bad-shape', `${SEAT}/text`],
  ['markup', `${SEAT}/text`, '<img src=x>', 'bad-shape', `${SEAT}/text`],
  ['an address', `${SEAT}/text`, 'see http://x.example', 'bad-shape', `${SEAT}/text`],
  ['a tweet that is too long', `${SEAT}/text`, 'a'.repeat(181), 'bad-shape', `${SEAT}/text`],
  [
    'a day where none is promised',
    `${SEAT}/replies/a`,
    'By {day}.',
    'date-not-promised',
    `${SEAT}/replies/a`,
  ],
  ['an id used twice', 'bones/tweets/1/id', 'seat-1', 'double-id', 'bones/tweets/1'],
  ['an issue that is not there', 'bones/tweets/0/issue', 'gone', 'unknown-issue', 'bones/tweets/0'],
  ['a flaw without an issue', 'bones/tweets/0/issue', undefined, 'need-without-issue', 'bones/tweets/0'],
  ['a follow-up of the wrong role', 'bones/issues/0/followUp', 'seat-1', 'wrong-role', 'bones/issues/0'],
  ['a follow-up that is not there', 'bones/issues/0/followUp', 'gone', 'unknown-tweet', 'bones/issues/0'],
  [
    'a mission that cues what is not there',
    'bones/stories/0/cues/0/tweet',
    'gone',
    'unknown-tweet',
    'bones/stories/0',
  ],
  [
    'a mission that cues a tweet twice',
    'bones/stories/0/cues/1/tweet',
    bones.stories[0]?.cues[0]?.tweet,
    'cue-twice',
    'bones/stories/0',
  ],
  [
    'a mission that cues what only comes back',
    'bones/stories/0/cues/0/tweet',
    bones.issues[0]?.followUp,
    'cue-not-first',
    'bones/stories/0',
  ],
  ['two missions of one name', 'bones/stories/1/id', bones.stories[0]?.id, 'double-id', 'bones/stories/1'],
  [
    'an own that says nothing of when',
    `bones/tweets/0/replies/${FIRST_OWN}/promise`,
    undefined,
    'own-without-promise',
    'bones/tweets/0/replies',
  ],
  [
    'no tempting reply',
    `bones/tweets/0/replies/${FIRST_TEMPTING}/tempting`,
    undefined,
    'no-tempting-reply',
    'bones/tweets/0',
  ],
])('%s is said, with its place', (_what, place, value, code, path) => {
  const errors = errorsOf(changed(place, value));
  const found = errors.find((error) => error.code === code && error.path.startsWith(path));
  expect(found, JSON.stringify(errors.slice(0, 3))).toBeDefined();
  expect(found?.says).toMatch(/^[A-Z].+\.$/s);
});

test('text that is no JSON gets one sentence', () => {
  expect(errorsOf('{"bones":')).toMatchObject([{ code: 'not-json' }]);
});

test('a pack damaged anywhere is refused with codes or still a pack, and never throws', () => {
  const text = JSON.stringify(WHOLE);
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.constantFrom(...'0"{}[],x<'), (place, character) => {
      const parsed = parsePack(text.slice(0, place) + character + text.slice(place + 1));
      if (!parsed.ok) for (const { code } of parsed.errors) expect(PACK_ERRORS).toContain(code);
    }),
    { seed: 41, numRuns: 60 },
  );
});

test('keys that reach for prototypes do nothing', () => {
  const text = JSON.stringify(WHOLE).replace('"issues":', '"__proto__":{"polluted":true},"issues":');
  parsePack(text);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
