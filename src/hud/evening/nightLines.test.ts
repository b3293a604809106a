import { beforeAll, expect, test, vi } from 'vitest';
import { loadBones, loadTexts } from '../../content/packs';
import { loadWhy } from '../../content/why';
import { beginRun } from '../../play/begin';
import type { Fact, Fix, Run } from '../../rules/types';
import { speak } from '../../text/t';

vi.stubGlobal('matchMedia', () => ({ matches: false }));
const { game } = await import('../state/game');
const { nightLines } = await import('./nightLines');

let run: Run;

/** As much of a shipped fix as its sentence needs. */
const shipped = (effect: number): Fix =>
  ({ id: 'seat', issue: 'seat', phantomOf: null, v2: false, effect }) as Fix;

beforeAll(async () => {
  await speak('en');
  const [bones, texts, why] = await Promise.all([
    loadBones('volterra'),
    loadTexts('volterra', 'en'),
    loadWhy('en'),
  ]);
  run = beginRun(bones, { mission: 'good-point', days: null, seed: 1, pace: 'standard' }) as Run;
  game.value = { session: { run }, texts, why, guided: false } as never;
});

const linesOf = (facts: readonly Fact[]): string[] => nightLines(run, facts).map(({ text }) => text);

test('a night tells what shipped first, then what else came of the day, and trust last', () => {
  run.works.fixes.seat = shipped(100);
  const silence = {
    at: 0,
    cause: { kind: 'tweet', id: 'personal-3' },
    rule: 'silence',
    points: -400,
  } as const;
  expect(
    linesOf([
      { kind: 'scored', at: 0, entry: silence },
      { kind: 'trustMoved', at: 0, from: 50, to: 62 },
      { kind: 'fixShipped', at: 0, fix: 'seat', days: 3 },
    ]),
  ).toEqual([
    'Seat moves back in Park shipped, 3 days after the first complaint.',
    '1 person had no answer: −40.',
    'Trust: 50 → 62',
  ]);
});

test('a fix that ends little of the complaint says why it keeps no promise', () => {
  run.works.fixes.seat = shipped(10);
  expect(linesOf([{ kind: 'fixShipped', at: 0, fix: 'seat', days: 3 }])).toEqual([
    'Seat moves back in Park shipped, 3 days after the first complaint. It ends too little of the complaint to keep a promise.',
  ]);
});

test('a night in which nothing happened has no lines', () => {
  expect(linesOf([{ kind: 'nightFell', at: 0, day: 1 }])).toEqual([]);
});
