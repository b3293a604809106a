import { expect, test } from 'vitest';
import { approach, gainOf, heatOf, mixOf, paceOf } from './mix';
import type { Mood } from './port';

const EVENING: Mood = { place: 'evening', heats: [], isPaused: false, minutesLeft: 40 };
const shown = (mood: Mood): string =>
  Object.entries(mixOf(mood))
    .map(([stem, volume]) => `${stem} ${volume.toFixed(2)}`)
    .join(', ');

test.each([
  ['nobody waits', [], 'calm 1.00, busy 0.00, night 0.00'],
  ['somebody new waits', [0], 'calm 1.00, busy 0.05, night 0.00'],
  ['two are warm', [0.2, 0.2], 'calm 0.94, busy 0.34, night 0.00'],
  ['four are hot', [0.4, 0.4, 0.4, 0.4], 'calm 0.71, busy 0.70, night 0.00'],
  ['everything burns', [1, 1, 1], 'calm 0.59, busy 0.81, night 0.00'],
])('the evening in which %s', (_, heats, mix) => {
  expect(shown({ ...EVENING, heats })).toBe(mix);
});

test.each([
  ['title', 'calm 0.80, busy 0.00, night 0.45'],
  ['night', 'calm 0.00, busy 0.00, night 0.95'],
  ['debrief', 'calm 0.30, busy 0.00, night 0.80'],
] as const)('%s has its own mix, whatever waits', (place, mix) => {
  expect(shown({ ...EVENING, place, heats: [1, 1] })).toBe(mix);
});

test('calm and busy are as loud together at any heat', () => {
  for (let heat = 0; heat <= 1; heat += 0.05) {
    const { calm, busy } = mixOf({ ...EVENING, heats: [heat, heat] });
    expect(calm ** 2 + busy ** 2).toBeCloseTo(1, 9);
  }
});

test('one more card never cools the feed, nor does one that heats', () => {
  for (const heats of [[], [0], [0.4], [0.6, 0.2], [1, 1]]) {
    expect(heatOf([...heats, 0])).toBeGreaterThan(heatOf(heats));
    expect(heatOf([...heats, 0.4])).toBeGreaterThan(heatOf([...heats, 0.2]));
    expect(heatOf([...heats, 1])).toBeLessThanOrEqual(1);
  }
});

test('a pause falls silent at once and wakes slowly', () => {
  const paused = { ...EVENING, heats: [0.4], isPaused: true };
  expect(shown(paused)).toBe('calm 0.00, busy 0.00, night 0.00');
  expect(approach(0.9, 0, paceOf(paused), paceOf(paused))).toBe(0);
  expect(paceOf(paused)).toBeLessThan(paceOf(EVENING));
});

test('a volume goes no further than its pace, and never past its aim', () => {
  expect(approach(0, 1, 200, 1000)).toBeCloseTo(0.2);
  expect(approach(1, 0, 200, 1000)).toBeCloseTo(0.8);
  expect(approach(0.95, 1, 200, 1000)).toBe(1);
});

test('music and effects at their loudest stay under full scale together', () => {
  // Decoded peaks of the files are under −2 dBFS; one stem more than its part is never heard.
  expect(gainOf(1) * 10 ** (-2 / 20) * Math.SQRT2).toBeLessThanOrEqual(1);
  expect(gainOf(0)).toBe(0);
});
