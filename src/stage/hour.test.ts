import { expect, test } from 'vitest';
import type { Run } from '../rules/types';
import { createHour } from './hour';

const night = { phase: 'night' } as Run;
const rounded = (value: number) => Math.round(value * 100) / 100;

test('night falls within two seconds, and lights follow trust at 14 points a second', () => {
  const { pass } = createHour();
  pass(null, 80, 0, true);
  const log = [500, 500, 500].map((milliseconds) => {
    const { time, gloom } = pass(night, 20, milliseconds, false);
    return [rounded(time), rounded(gloom)];
  });
  expect(log).toEqual([
    [0.66, 0],
    [1, 0],
    [1, 0],
  ]);
  expect(rounded(pass(night, 20, 3000, false).gloom)).toBe(0.87);
});

test('where nothing moves, the hour is there at once', () => {
  const { pass } = createHour();
  pass(null, 80, 0, true);
  expect({ ...pass(night, 16, 16, true) }).toEqual({
    time: 1,
    minute: 360,
    gloom: 1,
    glow: 4 / 62,
    feast: 0,
  });
});
