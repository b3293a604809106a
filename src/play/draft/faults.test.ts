import { describe, expect, test } from 'vitest';
import example from '../../content/examplePack.json';
import type { Pack } from '../../content/pack';
import { parsePackValue } from '../../content/parsePack';
import type { Draft, DraftReply, DraftTweet } from './draft';
import { promising, tempting, withDesign, withIssue, withoutDesign, withReply, withTweet } from './edit';
import type { Fault } from './fault';
import { DRAFT_ADVICE, DRAFT_ERRORS, isError } from './fault';
import { faultsOf } from './faults';
import { draftOf } from './fromPack';
import { blankDraft, emptyIssue, emptyTweet } from './new';
import { packOf } from './pack';

const WHOLE = draftOf(example as unknown as Pack, ['en']);
const QUEUE = 'queue-1';

const inTweet = (id: string, change: (tweet: DraftTweet) => DraftTweet): Draft =>
  withTweet(WHOLE, id, change);
const inReply = (tweet: string, id: string, change: Partial<DraftReply>): Draft =>
  inTweet(tweet, (found) => withReply(found, id, (reply) => ({ ...reply, ...change })));
const inAll = (change: (tweet: DraftTweet) => DraftTweet): Draft => ({
  ...WHOLE,
  tweets: WHOLE.tweets.map(change),
});

const RIGHT = { flaw: 'own', danger: 'own', personal: 'handoff', impossible: 'decline', unclear: 'ask' };
const isRight = ({ need }: DraftTweet, { stance }: DraftReply) =>
  stance === (RIGHT[need as keyof typeof RIGHT] ?? 'correct');

const CASES: readonly (readonly [Fault['code'], string, string, Draft])[] = [
  ['no-tweets', 'pack', 'add-tweet', { ...WHOLE, tweets: [] }],
  ['text-empty', 'pack', 'name', { ...WHOLE, name: { en: ' ' } }],
  ['text-empty', QUEUE, 'text', inTweet(QUEUE, (tweet) => ({ ...tweet, text: {} }))],
  ['text-empty', QUEUE, 'reply-a', inReply(QUEUE, 'a', { text: {} })],
  ['text-long', QUEUE, 'text', inTweet(QUEUE, (tweet) => ({ ...tweet, text: { en: 'a'.repeat(181) } }))],
  [
    'text-long',
    'queue',
    'question',
    withIssue(WHOLE, 'queue', (issue) => ({ ...issue, question: { en: 'a'.repeat(141) } })),
  ],
  ['text-markup', QUEUE, 'reply-a', inReply(QUEUE, 'a', { text: { en: 'See https://canteen.example' } })],
  ['text-markup', QUEUE, 'handle', inTweet(QUEUE, (tweet) => ({ ...tweet, handle: { en: '<b>marta' } }))],
  [
    'few-replies',
    QUEUE,
    'add-reply',
    inTweet(QUEUE, (tweet) => ({ ...tweet, replies: tweet.replies.slice(0, 2) })),
  ],
  ['no-issue', QUEUE, 'issue', inTweet(QUEUE, (tweet) => ({ ...tweet, issue: null }))],
  [
    'no-wrong-reply',
    QUEUE,
    'reply-a-stance',
    inTweet(QUEUE, (tweet) => ({
      ...tweet,
      replies: tweet.replies.map((reply) => ({
        ...reply,
        stance: 'own' as const,
        promise: { kind: 'soft' as const },
        tempting: false,
      })),
    })),
  ],
  ['good-tempting', QUEUE, 'reply-b-tempting', inTweet(QUEUE, (tweet) => tempting(tweet, 'b'))],
  ['two-tempting', QUEUE, 'reply-d-tempting', inReply(QUEUE, 'd', { tempting: true })],
  ['no-when', QUEUE, 'reply-b-when', inReply(QUEUE, 'b', { promise: null })],
  ['date-missing', QUEUE, 'reply-c', inReply(QUEUE, 'c', { text: { en: 'It goes faster soon.' } })],
  ['date-not-promised', QUEUE, 'reply-a', inReply(QUEUE, 'a', { text: { en: 'A hero by {day}!' } })],
  [
    'few-designs',
    'queue',
    'add-design',
    withIssue(WHOLE, 'queue', (issue) => ({ ...issue, designs: issue.designs.slice(0, 1) })),
  ],
  [
    'refused',
    'pack',
    'name',
    {
      ...WHOLE,
      stories: [
        {
          id: 'x',
          days: 1,
          eveningMinutes: 30,
          cues: [
            { day: 1, minute: 0, tweet: QUEUE },
            { day: 1, minute: 5, tweet: QUEUE },
          ],
          efforts: {},
        },
      ],
    },
  ],
  ['no-good-reply', 'personal-1', 'reply-a-stance', inReply('personal-1', 'c', { stance: 'stall' })],
  ['no-tempting', QUEUE, 'reply-a-tempting', inTweet(QUEUE, (tweet) => tempting(tweet, null))],
  ['only-dated', QUEUE, 'reply-c-when', inReply(QUEUE, 'b', { stance: 'stall', promise: null })],
  [
    'nobody-complains',
    'i9',
    'name',
    { ...WHOLE, issues: [...WHOLE.issues, { ...emptyIssue('i9'), name: { en: 'Music' } }] },
  ],
  [
    'designs-alike',
    'queue',
    'sittings-tone',
    withIssue(WHOLE, 'queue', (issue) =>
      withDesign(withoutDesign(issue, 'late'), 'screen', (design) => ({ ...design, tone: 'kind' })),
    ),
  ],
  ['few-tweets', 'pack', 'add-tweet', { ...WHOLE, tweets: WHOLE.tweets.slice(0, 4) }],
  [
    'mostly-own',
    'pack',
    'add-tweet',
    inAll((tweet) => (tweet.id === 'impossible-1' ? tweet : { ...tweet, need: 'flaw', issue: 'queue' })),
  ],
  ['same-need', 'pack', 'add-tweet', inAll((tweet) => ({ ...tweet, need: 'impossible' }))],
  [
    'longest-right',
    'pack',
    'add-tweet',
    inAll((tweet) => ({
      ...tweet,
      replies: tweet.replies.map((reply) => ({
        ...reply,
        text: { en: isRight(tweet, reply) ? 'a'.repeat(90) : 'short' },
      })),
    })),
  ],
  [
    'first-right',
    'pack',
    'add-tweet',
    inAll((tweet) => ({
      ...tweet,
      replies: tweet.replies.toSorted((a, b) => Number(isRight(tweet, b)) - Number(isRight(tweet, a))),
    })),
  ],
];

describe('each fault is found at its place', () => {
  test.each(CASES)('%s at %s %s', (code, of, field, draft) => {
    const faults = faultsOf(draft);
    const found = faults.find((fault) => fault.code === code && fault.place.of === of);
    expect(found?.place.field, JSON.stringify(faults)).toBe(field);
  });

  test('and none is left out here', () => {
    const named = new Set(CASES.map(([code]) => code));
    expect([...DRAFT_ERRORS, ...DRAFT_ADVICE].filter((code) => !named.has(code))).toEqual([]);
  });
});

test.each(CASES)(
  '%s is an error where the parser refuses the pack, else advice',
  (_code, _of, _field, draft) => {
    expect(faultsOf(draft).some(isError)).toBe(
      !parsePackValue(packOf(draft)).ok || draft.tweets.length === 0,
    );
  },
);

test('a blank draft wants a name and a tweet, and an empty tweet wants all its words', () => {
  const codes = (draft: Draft) => faultsOf(draft).map(({ code, place }) => `${code} ${place.field}`);
  expect(codes(blankDraft('en'))).toEqual(['text-empty name', 'no-tweets add-tweet']);
  expect(codes({ ...blankDraft('en'), name: { en: 'Café' }, tweets: [emptyTweet('t1', null)] })).toEqual([
    'text-empty text',
    'text-empty name',
    'text-empty reply-a',
    'text-empty reply-b',
    'text-empty reply-c',
    'no-good-reply reply-a-stance',
    'no-tempting reply-a-tempting',
    'few-tweets add-tweet',
  ]);
});

test.each([
  ['en', 'We mend it.', 'We mend it. By {day}.'],
  ['es', 'Lo arreglamos.', 'Lo arreglamos. Para el {day}.'],
  ['hi', 'ठीक कर देंगे।', 'ठीक कर देंगे। {day} तक।'],
] as const)(
  'in %s a promised day is put into the words, and taken out with the promise',
  (lang, text, dated) => {
    const soft: DraftReply = {
      id: 'a',
      text: { [lang]: text },
      stance: 'own',
      promise: { kind: 'soft' },
      tempting: false,
    };
    const withDay = promising(soft, { kind: 'dated', days: 3 }, [lang]);
    expect(withDay.text[lang]).toBe(dated);
    expect(promising(withDay, { kind: 'dated', days: 5 }, [lang]).text[lang]).toBe(dated);
    expect(promising(withDay, null, [lang]).text[lang]).toBe(text);
  },
);
