import { expect, test } from 'vitest';
import type { LedgerEntry, Run, Tweet } from '../../rules/types';
import { trustMove } from './trustCauses';

const DAY = 86_400;
const entry = (rule: LedgerEntry['rule'], points: number, day = 1): LedgerEntry => ({
  at: (day - 1) * DAY + 100,
  cause: { kind: 'tweet', id: 'x' },
  rule,
  points,
});
const written = (points: number, day = 1): Partial<Tweet> => ({
  arrivedAt: (day - 1) * DAY,
  need: 'flaw',
  answer: { reply: 'a', points, sentAt: (day - 1) * DAY + 60 } as Tweet['answer'],
});
const aRun = (trustByDay: number[], ledger: LedgerEntry[], tweets: Partial<Tweet>[] = []): Run =>
  ({ trustByDay, ledger, tweets }) as unknown as Run;

const told = (run: Run): string[] | undefined =>
  trustMove(run)?.causes.map(({ id, count }) => `${id} ${count}`);

test('before the first night trust has not moved', () => {
  expect(trustMove(aRun([50], []))).toBeNull();
});

test.each([
  [
    'a fall names broken promises before people without an answer, and two causes at most',
    aRun(
      [50, 30],
      [entry('silence', -400), entry('silence', -400), entry('promiseBroken', -2400)],
      [written(-300)],
    ),
    ['broken 1', 'silence 2'],
  ],
  [
    'words that hurt are counted',
    aRun([50, 48], [], [written(-300), written(200)]),
    ['words 1', 'newcomers 2'],
  ],
  [
    'a rise names what shipped',
    aRun([50, 60], [entry('ship', 3000)], [written(400)]),
    ['shipped 1', 'kind 1'],
  ],
  ['without any deed, anger fades', aRun([30, 35], []), ['calming 1']],
  ['without any deed, old thanks fade', aRun([70, 66], []), ['fading 1']],
  [
    'only the day that was settled counts',
    aRun([50, 40, 38], [entry('promiseBroken', -2400, 1), entry('silence', -400, 2)]),
    ['silence 1'],
  ],
  ['trust that stood still has no cause', aRun([50, 50], [entry('silence', -400)]), []],
])('%s', (_what, run, causes) => {
  expect(told(run)).toEqual(causes);
});
