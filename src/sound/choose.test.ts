import { expect, test } from 'vitest';
import type { Fact } from '../rules/types';
import type { Memory } from './choose';
import { choose } from './choose';
import { cuesOf } from './factCues';

const AT = 0;
const shipped = (fix: string): Fact => ({ kind: 'fixShipped', at: AT, fix, days: 4 });
const arrived: Fact = { kind: 'tweetArrived', at: AT, tweet: 'a' };
const sent = (points: number): Fact => ({
  kind: 'replySent',
  at: AT,
  tweet: 'a',
  answer: { reply: 'r', verdict: 'own', because: 'owned-a-real-flaw', sentAt: AT, minutes: 5, points },
  second: false,
});

/** What is heard of facts that are shown at once, a line each. */
const heard = (facts: readonly Fact[], now = 0, memory: Memory = new Map(), ends = true): string[] =>
  choose(
    cuesOf(
      facts.map((fact) => ({ fact, wait: 0 })),
      { endsTheComplaint: () => ends },
    ),
    now,
    memory,
  ).map(({ cue, wait }) => `${wait} ${cue}`);

test('a reply is sent first and judged when it lands', () => {
  expect(heard([sent(40)])).toEqual(['0 sent', '560 good']);
  expect(heard([sent(-40)])).toEqual(['0 sent', '560 bad']);
  expect(heard([sent(0)])).toEqual(['0 sent']);
});

test('a promise is heard rather than the points it brings, if not all fits', () => {
  const facts: Fact[] = [sent(40), { kind: 'promiseMade', at: AT, promise: 'a', overpromise: false }];
  expect(heard([...facts, { kind: 'promiseKept', at: AT, promise: 'b' }])).toEqual([
    '0 sent',
    '560 promised',
    '1260 kept',
  ]);
});

test('of a full night the weightiest three are heard, one after the other', () => {
  const night: Fact[] = [
    { kind: 'nightFell', at: AT, day: 2 },
    { kind: 'tweetGone', at: AT, tweet: 'a' },
    { kind: 'fixProgressed', at: AT, fix: 'f', done: 1, effort: 2 },
    shipped('f'),
    shipped('g'),
    { kind: 'questionRaised', at: AT, fix: 'h' },
    { kind: 'promiseKept', at: AT, promise: 'a' },
    { kind: 'promiseBroken', at: AT, promise: 'b' },
    { kind: 'trustMoved', at: AT, from: 50, to: 44 },
  ];
  expect(heard(night)).toEqual(['0 shipped', '1100 kept', '1900 broken']);
});

test('what helps nobody is not celebrated', () => {
  expect(heard([shipped('f')], 0, new Map(), false)).toEqual(['0 work']);
});

test('a hundred tweets in one second ring once', () => {
  const memory: Memory = new Map();
  const all = Array.from({ length: 100 }, (_, index) => heard([arrived], index * 7, memory));
  expect(all.flat()).toEqual(['0 arrived']);
  expect(heard([arrived], 1400, memory)).toEqual(['0 arrived']);
});

test('however fast things happen, at most four light cues begin within 0.8 s', () => {
  const memory: Memory = new Map();
  const facts: Fact[] = [
    arrived,
    { kind: 'cardOpened', at: AT, tweet: 'a' },
    { kind: 'listReordered', at: AT, list: [] },
    { kind: 'tweetMuted', at: AT, tweet: 'a' },
    { kind: 'visitBegan', at: AT, fix: 'f', until: 1 },
    { kind: 'tweetGone', at: AT, tweet: 'b' },
  ];
  const lines = facts.flatMap((fact, index) => heard([fact], index * 20, memory));
  expect(lines).toEqual(['0 arrived', '0 opened', '0 reordered', '0 muted']);
  expect(heard([{ kind: 'promiseBroken', at: AT, promise: 'a' }], 130, memory)).toEqual(['0 broken']);
});

test('a cue keeps the time of what is seen', () => {
  const due = cuesOf(
    [
      { fact: shipped('f'), wait: 300 },
      { fact: { kind: 'questionRaised', at: AT, fix: 'g' }, wait: 2000 },
    ],
    { endsTheComplaint: () => true },
  );
  expect(choose(due, 0, new Map())).toEqual([
    { cue: 'shipped', wait: 300 },
    { cue: 'question', wait: 2000 },
  ]);
});
