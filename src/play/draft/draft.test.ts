import { describe, expect, test } from 'vitest';
import example from '../../content/examplePack.json';
import type { Lang } from '../../content/langs';
import { LANGS } from '../../content/langs';
import type { Pack } from '../../content/pack';
import { BUILT_IN, loadBones, loadTexts } from '../../content/packs';
import { parsePackValue } from '../../content/parsePack';
import type { Draft } from './draft';
import { LONGEST_TEXT } from './draft';
import { withIssue, withTweet, written } from './edit';
import { faultsOf } from './faults';
import { draftOf } from './fromPack';
import { blankDraft, emptyIssue, emptyTweet, freshId } from './new';
import { packOf } from './pack';
import { parseDraft } from './parse';
import { MISSION, TRIAL } from './story';
import { trialFrom } from './trial';

const EXAMPLE = example as unknown as Pack;

const errorsOf = (pack: unknown) => {
  const parsed = parsePackValue(pack);
  return parsed.ok ? [] : parsed.errors;
};

/** A draft as an author of five tweets leaves it: one issue's name, and nothing under "more". */
const small = (lang: Lang): Draft => {
  const at = (text: string) => ({ [lang]: text });
  const tweets = [1, 2, 3, 4, 5].map((n) => {
    const tweet = emptyTweet(`t${n}`, n < 3 ? 'i1' : null);
    const replies = tweet.replies.map((reply) => ({ ...reply, text: at(`Reply ${reply.id}`) }));
    return { ...tweet, name: at('Kim'), handle: at('kim'), text: at(`Tweet ${n}`), replies };
  });
  const issues = [{ ...emptyIssue('i1'), name: at('Cold coffee') }];
  return { ...blankDraft(lang), name: at('The café'), issues, tweets };
};

const trialOf = (draft: Draft, tweet: string) => {
  const trial = trialFrom(draft, tweet);
  return 'pack' in trial ? trial.pack.bones.stories.find(({ id }) => id === TRIAL) : null;
};

test('the example is a pack, and nothing in it asks for mending', () => {
  expect(errorsOf(example)).toEqual([]);
  expect(faultsOf(draftOf(EXAMPLE))).toEqual([]);
  for (const lang of LANGS) expect(faultsOf(draftOf(EXAMPLE, [lang]))).toEqual([]);
});

describe.each(LANGS)('in %s', (lang) => {
  test('the example is a pack of one language', () => {
    const pack = packOf(draftOf(EXAMPLE, [lang]));
    expect(errorsOf(pack)).toEqual([]);
    expect(Object.keys(pack.texts)).toEqual([lang]);
  });

  test('five tweets and the name of an issue make a pack', () => {
    const pack = packOf(small(lang));
    expect(errorsOf(pack)).toEqual([]);
    expect(pack.bones.stories).toMatchObject([{ id: MISSION, days: 4, eveningMinutes: 30 }]);
    expect(pack.bones.stories[0]?.cues.map(({ day, minute }) => [day, minute])).toEqual([
      [1, 0],
      [1, 7],
      [1, 14],
      [2, 0],
      [2, 7],
    ]);
    expect(pack.texts[lang]?.missions[MISSION]?.name).toBe('The café');
  });

  test('a trial begins at the card that was asked for', () => {
    const told = trialOf(small(lang), 't3');
    expect(told?.cues.map(({ tweet }) => tweet)).toEqual(['t3', 't4', 't5']);
    expect(told?.cues[0]).toMatchObject({ day: 1, minute: 0 });
  });

  test('a trial leaves out what is not finished, and says what its own card lacks', () => {
    const draft = small(lang);
    const holed = withTweet({ ...draft, name: {} }, 't4', (tweet) => ({ ...tweet, text: {} }));
    expect(trialOf(holed, 't3')?.cues.map(({ tweet }) => tweet)).toEqual(['t3', 't5']);
    expect(trialFrom(holed, 't4')).toMatchObject({
      missing: { code: 'text-empty', place: { field: 'text' } },
    });
    const unnamed = withIssue(draft, 'i1', (issue) => ({ ...issue, name: {} }));
    expect(trialFrom(unnamed, 't1')).toMatchObject({ missing: { place: { of: 'i1', field: 'name' } } });
    expect(trialOf(unnamed, 't3')?.cues).toHaveLength(3);
    const half = { ...draft, langs: LANGS.toSorted((a) => (a === lang ? -1 : 1)) };
    expect(trialOf(half, 't5')?.cues).toHaveLength(1);
  });
});

test.each([...BUILT_IN, 'example'])(
  'from pack to draft and back, %s keeps every tweet, reply and word',
  async (id) => {
    const texts = await Promise.all(
      LANGS.map(
        async (lang) => [lang, id === 'example' ? EXAMPLE.texts[lang] : await loadTexts(id, lang)] as const,
      ),
    );
    const bones = id === 'example' ? EXAMPLE.bones : await loadBones(id);
    const pack = { bones, texts: Object.fromEntries(texts) } as Pack;
    const back = packOf(draftOf(pack));
    expect(errorsOf(back)).toEqual([]);
    const sorted = (of: Pack) => of.bones.tweets.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(sorted(back)).toEqual(sorted(pack));
    expect(back.bones.issues).toEqual(pack.bones.issues);
    const told = (of: Pack) => of.bones.stories.filter((story) => id === 'example' || story.id !== MISSION);
    expect(told(back)).toEqual(told(pack));
    for (const lang of LANGS) {
      expect(back.texts[lang]?.tweets).toEqual(pack.texts[lang]?.tweets);
      expect(back.texts[lang]?.issues).toEqual(pack.texts[lang]?.issues);
    }
  },
);

test('an issue that nobody complains about stays in the draft and out of the pack', () => {
  const draft = small('en');
  const more = { ...draft, issues: [...draft.issues, { ...emptyIssue('i2'), name: { en: 'Loud music' } }] };
  expect(errorsOf(packOf(more))).toEqual([]);
  expect(packOf(more).bones.issues.map(({ id }) => id)).toEqual(['i1']);
});

test('a translation needs no names, but all other words', () => {
  const codes = faultsOf({ ...small('en'), langs: ['en', 'es'] }).flatMap(({ place }) =>
    place.lang === 'es' ? [place.field] : [],
  );
  expect(new Set(codes)).toEqual(new Set(['name', 'text', 'reply-a', 'reply-b', 'reply-c']));
  const named = faultsOf({ ...small('en'), langs: ['en', 'es'] }).filter(
    ({ place }) => place.lang === 'es' && place.field === 'name',
  );
  expect(named.map(({ place }) => place.of)).toEqual(['pack', 'i1']);
});

test('new things get names that nothing has', () => {
  const draft = small('en');
  expect([freshId(draft, 't'), freshId(draft, 'i'), freshId(blankDraft('en'), 'i')]).toEqual([
    't6',
    'i2',
    'i1',
  ]);
});

test('what was kept comes back as it was, and anything else is no draft', () => {
  const draft = draftOf(EXAMPLE);
  expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  for (const value of [
    null,
    7,
    'draft',
    [],
    {},
    { ...draft, draft: 2 },
    { ...draft, langs: [] },
    { ...draft, langs: ['en', 'en'] },
    { ...draft, name: { en: 5000 } },
    { ...draft, name: { fr: 'Le café' } },
    { ...draft, tweets: [...draft.tweets, draft.tweets[0]] },
    { ...draft, issues: [] },
    { ...draft, script: 'x' },
  ])
    expect(parseDraft(value)).toBeNull();
});

test('of a text that is far too long its beginning stays, as it is written and as it was kept', () => {
  const book = `${'a'.repeat(LONGEST_TEXT - 1)}😀 and so on`;
  const beginning = 'a'.repeat(LONGEST_TEXT - 1);
  expect(written({ hi: 'x' }, 'en', book)).toEqual({ hi: 'x', en: beginning });
  expect(parseDraft({ ...small('en'), about: { en: book } })?.about).toEqual({ en: beginning });
});
