import { expect, test } from 'vitest';
import { loadBones } from '../content/packs';
import { scoreOf } from '../rules/view';
import { writeCode } from './code';
import { readResult, replayResult, tidyName, writeResult } from './result';
import { scan } from './scan';
import { aResult } from './testing';

const BY = 'Ana 🦊 हिना';
const RESULT = await aResult(
  {},
  {
    by: BY,
    pausedSeconds: 31,
    attempt: 3,
    playedOn: true,
    checks: [
      { form: 'A', ratings: Array.from({ length: 6 }, () => ({ good: 4, bad: 1 }) as const) },
      { form: 'B', ratings: Array.from({ length: 6 }, () => ({ good: 2, bad: 3 }) as const) },
    ],
  },
);
const CODE = writeResult(RESULT) ?? '';

test('a result comes back as it was, and its score is played again', async () => {
  expect(readResult(CODE)).toEqual({ result: RESULT });
  const replayed = replayResult(RESULT, await loadBones('volterra'));
  expect('run' in replayed && scoreOf(replayed.run)).toBe(47740);
});

test('a Sprint fits a code of a thousand letters or so, a Season one of three', async () => {
  expect(CODE.length).toBeLessThan(1300);
  const season = await aResult({ mission: 'season', days: 10 });
  expect(writeResult(season)?.length).toBeLessThan(3000);
});
