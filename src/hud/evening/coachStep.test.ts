import { expect, test } from 'vitest';
import type { Fix, Run, Tweet } from '../../rules/types';
import { coachStep, LESSONS } from './coachStep';

const NONE: ReadonlySet<never> = new Set();
const aRun = (tweets: Partial<Tweet>[], fixes: Partial<Fix>[] = []): Run =>
  ({
    busy: null,
    tweets: Object.fromEntries(tweets.map((tweet, index) => [`t${index}`, tweet])),
    works: { list: [], fixes: Object.fromEntries(fixes.map((fix, index) => [`f${index}`, fix])) },
  }) as unknown as Run;
const card = { kind: 'card', tweet: 't0' } as const;
const waiting = { answer: null };
const answered = { answer: { minutes: 3 } } as Partial<Tweet>;
const seat = { issue: 'seat', phantomOf: null, v2: false, announced: null, effect: 0 };

test.each([
  ['before anything is opened', 'frozen', null, aRun([waiting]), 'open'],
  ['with the first card open', 'evening', card, aRun([waiting]), 'answer'],
  ['after the first answer', 'evening', card, aRun([answered]), 'replyClock'],
  ['when builders ask', 'evening', null, aRun([answered], [{ ...seat, state: 'question' }]), 'question'],
  ['before the builders', 'evening', { kind: 'question', fix: 'f0' }, aRun([answered], [seat]), 'decide'],
  [
    'when it shipped',
    'evening',
    null,
    aRun([answered], [{ ...seat, state: 'shipped', effect: 100 }]),
    'loop',
  ],
  ['at night', 'night', null, aRun([answered]), null],
] as const)('%s the hint is the right one', (_, mode, desk, run, lesson) => {
  expect(coachStep({ run, mode, desk }, NONE)).toBe(lesson);
});

test('a complaint that was answered without a promise is taught as something to list', () => {
  const run = aRun([answered], [{ ...seat, state: 'heard' }]);
  expect(coachStep({ run, mode: 'evening', desk: card }, new Set(['replyClock'] as const))).toBe('list');
});

test('both clocks are taught before the run is over, and each hint only once', () => {
  const run = aRun([answered], [{ ...seat, state: 'building' }]);
  expect(coachStep({ run, mode: 'evening', desk: card }, new Set(['replyClock'] as const))).toBe('shipClock');
  expect(coachStep({ run, mode: 'evening', desk: null }, new Set(LESSONS))).toBeNull();
});
