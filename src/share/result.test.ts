import { expect, test } from 'vitest';
import { loadBones } from '../content/packs';
import { scoreOf } from '../rules/view';
import { readCode, writeCode } from './code';
import { readResult, replayResult, tidyName, writeResult } from './result';
import { aResult } from './testing/samples';

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

test.each([
  ['  Ana   <b>\n', 'Ana b'],
  ['\u202eevil\u0000', 'evil'],
  ['हिना 🧑‍🚀', 'हिना 🧑‍🚀'],
  ['x'.repeat(99), 'x'.repeat(32)],
  ['', ''],
])('the name %j is kept as %j', (written, kept) => {
  expect(tidyName(written)).toBe(kept);
  expect(tidyName(kept)).toBe(kept);
});

test('a result of another edition, of another shape or with moves that the rules deny is refused with its own word', async () => {
  const bones = await loadBones('volterra');
  expect(readResult(writeResult({ ...RESULT, setup: { ...RESULT.setup, edition: 2 } }) ?? '')).toEqual({
    error: 'result-edition',
  });
  expect(readResult(writeResult({ ...RESULT, by: '<b>' }) ?? '')).toEqual({ error: 'result-shape' });
  const [first, ...rest] = RESULT.actions;
  const illegal = { ...RESULT, actions: [...rest, ...(first ? [first] : [])] };
  expect(replayResult(illegal, bones)).toEqual({ error: 'result-illegal' });
  expect(replayResult({ ...RESULT, setup: { ...RESULT.setup, mission: 'nowhere' } }, bones)).toEqual({
    error: 'result-pack',
  });
});

test.each([
  ['a kind', { actions: [[1, { toString: 0 }]] }],
  ['a second', { actions: [[{ toString: 0 }, 'takeBack']] }],
  ['a rating', { checks: [['A', ...Array.from({ length: 6 }, () => ({ toString: 0 }))]] }],
])('%s that cannot even be read as a number or a word is refused', (_what, forged) => {
  const read = readCode('result', CODE);
  const wire = 'value' in read ? (read.value as object) : {};
  expect(readResult(writeCode('result', { ...wire, ...forged }) ?? '')).toEqual({ error: 'result-shape' });
});

test('a result that was made with the first version opens for ever', async () => {
  const kept = await import('./fixtures/result.v1.json');
  const read = readResult(kept.default.code);
  if (!('result' in read)) throw new Error(read.error);
  const replayed = replayResult(read.result, await loadBones('volterra'));
  expect('run' in replayed && scoreOf(replayed.run)).toBe(kept.default.score);
  expect(read.result.by).toBe(kept.default.by);
});
