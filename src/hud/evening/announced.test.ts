import { expect, test } from 'vitest';
import type { Fact, Run, Tweet } from '../../rules/types';
import { dayBegins } from '../../rules/view';
import { announcedOf } from './announced';

const MINUTE = 60;
const EVENING = dayBegins(2);
const at = (minute: number): number => EVENING + minute * MINUTE;

const aRun = (minute: number, tweets: Record<string, Partial<Tweet>>, phase: Run['phase'] = 'evening'): Run =>
  ({
    now: at(minute),
    day: 2,
    phase,
    waiting: Object.keys(tweets),
    tweets: Object.fromEntries(
      Object.entries(tweets).map(([id, tweet]) => [
        id,
        { id, answer: null, gone: false, need: 'flaw', arrivedAt: at(0), ...tweet },
      ]),
    ),
  }) as unknown as Run;

const arrives = (tweet: string): Fact => ({ kind: 'tweetArrived', at: EVENING, tweet });
const log = (run: Run, facts: readonly Fact[], before: number): string =>
  announcedOf(run, facts, before)
    .map((line) => `${line.tweet} ${line.kind} ${line.kind === 'waited' ? line.minutes : line.manner}`)
    .join(', ');

test('an arrival is polite, a danger interrupts', () => {
  const run = aRun(0, { ada: {}, ben: { need: 'danger' } });
  expect(log(run, [arrives('ada'), arrives('ben')], at(0))).toBe(
    'ada arrived politely, ben arrived urgently',
  );
});

test('over an hour and a half, looked at every second, a reply clock speaks twice', () => {
  const heard: string[] = [];
  for (let second = 1; second <= 90 * MINUTE; second++) {
    const run = aRun(second / MINUTE, { ada: {} });
    const says = log(run, [], run.now - 1);
    if (says) heard.push(`${second / MINUTE}: ${says}`);
  }
  expect(heard).toEqual(['24: ada waited 24', '60: ada waited 60']);
});

test.each([
  ['a leap over both marks says the later one', aRun(70, { ada: {} }), at(5), 'ada waited 60'],
  [
    'each card has a clock of its own',
    aRun(30, { ada: {}, ben: { arrivedAt: at(20) } }),
    at(23),
    'ada waited 24',
  ],
  [
    'what is answered says nothing',
    aRun(30, { ada: { answer: { sentAt: at(10) } as Tweet['answer'] } }),
    at(5),
    '',
  ],
  ['at night nothing is said', aRun(30, { ada: {} }, 'night'), at(5), ''],
  ['what passed overnight is not said again', aRun(0, { ada: { arrivedAt: at(-1430) } }), at(-1400), ''],
])('%s', (_, run, before, says) => {
  expect(log(run, [], before)).toBe(says);
});
