import type { IssueBone, PackBones, ReplyBone, TweetBone } from '../bones';
import type { Need, TweetRole } from '../words';
import { STANCES } from '../words';

/** One reply of each stance, named after it; `soft` and `by4` own the issue. */
const REPLIES: readonly ReplyBone[] = [
  { id: 'soft', stance: 'own', promise: { kind: 'soft' } },
  { id: 'by2', stance: 'own', promise: { kind: 'dated', days: 2 } },
  { id: 'by4', stance: 'own', promise: { kind: 'dated', days: 4 } },
  ...STANCES.filter((stance) => stance !== 'own').map((stance) => ({ id: stance, stance })),
];

export const aTweet = (id: string, need: Need, issue?: string, role: TweetRole = 'first'): TweetBone => ({
  id,
  role,
  need,
  ...(issue === undefined ? {} : { issue }),
  mood: -3,
  author: { kind: 'customer', followers: 100 },
  replies: REPLIES,
});

export const anIssue = (id: string, more: Partial<IssueBone> = {}): IssueBone => ({
  id,
  kind: 'software',
  severity: 10,
  designs: [
    { id: 'plan', work: 10, effect: 100, tone: 'kind', ...(more.v2 ? { v2: true as const } : {}) },
    { id: 'fine', work: 5, effect: 65, tone: 'harsh' },
    { id: 'sign', work: 2, effect: 10, tone: 'cheap' },
  ],
  followUp: `${id}-again`,
  ...more,
});

/** Cards of every need, four issues, and a story of six evenings that a test can fill with cues. */
export const aPack = (
  cues: readonly (readonly [day: number, minute: number, tweet: string])[],
  days = 6,
  eveningMinutes = 60,
): PackBones => ({
  id: 'test',
  version: 1,
  issues: [anIssue('seat'), anIssue('queue', { v2: 'queue-v2' }), anIssue('wipers'), anIssue('lamp')],
  tweets: [
    ...['seat', 'queue', 'wipers', 'lamp'].flatMap((issue) => [
      aTweet(issue, 'flaw', issue),
      aTweet(`${issue}-again`, 'flaw', issue, 'followUp'),
    ]),
    aTweet('queue-v2', 'flaw', 'queue', 'v2'),
    aTweet('vague', 'unclear'),
    aTweet('refund', 'personal'),
    aTweet('wings', 'impossible'),
    aTweet('hearsay', 'rumour'),
    aTweet('thanks', 'praise'),
    aTweet('troll', 'bait'),
  ],
  stories: [
    {
      id: 'story',
      days,
      eveningMinutes,
      cues: cues.map(([day, minute, tweet]) => ({ day, minute, tweet })),
      efforts: { seat: 3, queue: 5, wipers: 8, lamp: 1 },
    },
  ],
});
