import { expect, test } from 'vitest';
import { classReport } from './report';
import { aDigest } from './testing';

const setup = aDigest().setup;
const names = (digests: readonly { by: string; attempt: number }[]): string[] =>
  digests.map(({ by, attempt }) => `${by} ${attempt}`);

test('the largest group is the class, other seeds stand apart, and pace does not part a class', () => {
  const digests = [
    aDigest({ by: 'Cy', setup: { ...setup, seed: 8 } }),
    aDigest({ by: 'Ana' }),
    aDigest({ by: 'Bo', setup: { ...setup, pace: 'relaxed' } }),
  ];
  const report = classReport(digests, 'first');
  expect(report?.groups.map((group) => names(group.digests))).toEqual([['Ana 1', 'Bo 1'], ['Cy 1']]);
  expect(report?.rows.map(({ digest }) => digest.by)).toEqual(['Ana', 'Bo']);
  const other = classReport(digests, 'first', report?.groups[1]?.key);
  expect(other?.rows.map(({ digest }) => digest.by)).toEqual(['Cy']);
});

test('one name counts once: the first attempt or the best, the others apart', () => {
  const digests = [
    aDigest({ by: 'Ana', attempt: 2, score: 8000 }),
    aDigest({ by: 'ana', attempt: 1, score: 3000 }),
    aDigest({ by: 'Ana', attempt: 3, score: 7000 }),
    aDigest({ by: 'Bo' }),
  ];
  const first = classReport(digests, 'first');
  expect(first?.rows.map(({ grade, handedIn }) => [grade, handedIn])).toEqual([
    [30, 3],
    [50, 1],
  ]);
  expect(names(first?.otherAttempts ?? [])).toEqual(['Ana 2', 'Ana 3']);
  const best = classReport(digests, 'best');
  expect(best?.rows.map(({ grade }) => grade)).toEqual([80, 50]);
  expect(names(best?.otherAttempts ?? [])).toEqual(['Ana 3', 'ana 1']);
});

test('the same attempt with other moves is somebody else of that name, and says so', () => {
  const digests = [
    aDigest({ by: 'Ana', moves: '[1]', score: 3000 }),
    aDigest({ by: 'Ana', moves: '[2]', code: 'GPR1other', score: 9000 }),
    aDigest({ by: 'Ana', moves: '[2]', code: 'GPR1again', pausedSeconds: 9 }),
    aDigest({ by: 'Ana', moves: '[3]', attempt: 2, score: 4000 }),
    aDigest({ by: 'Bo', moves: '[4]' }),
    aDigest({ by: 'Bo', moves: '[5]', code: 'GPR1slow', setup: { ...setup, pace: 'relaxed' } }),
  ];
  const report = classReport(digests, 'first');
  const told = report?.rows.map(({ digest, namesake, handedIn }) => [
    digest.by,
    digest.moves,
    namesake,
    handedIn,
  ]);
  expect(told).toEqual([
    ['Ana', '[1]', 1, 2],
    ['Ana', '[2]', 2, 2],
    ['Bo', '[4]', null, 2],
  ]);
  expect(report?.otherAttempts.map(({ moves }) => moves)).toEqual(['[3]', '[2]', '[5]']);
});

test('who gave no name is numbered, and never taken for another', () => {
  const report = classReport([aDigest(), aDigest({ by: 'Ana' }), aDigest({ code: 'GPR1x' })], 'first');
  expect(report?.rows.map(({ nameless }) => nameless)).toEqual([1, null, 2]);
});

test('who did the same in the very same seconds is named, unless nothing was done', () => {
  const report = classReport(
    [
      aDigest({ by: 'Ana', moves: '[1]' }),
      aDigest({ by: 'Bo', moves: '[2]' }),
      aDigest({ code: 'GPR1x', moves: '[1]' }),
      aDigest({ by: 'Cy' }),
      aDigest({ by: 'Dee' }),
    ],
    'first',
  );
  expect(report?.rows.map(({ twin }) => twin && [twin.digest.by, twin.nameless])).toEqual([
    ['', 1],
    null,
    ['Ana', null],
    null,
    null,
  ]);
});

test('no results, no report', () => {
  expect(classReport([], 'first')).toBeNull();
});
