import { afterEach, expect, test, vi } from 'vitest';
import { createSteps } from './steps';

const done: string[] = [];

/** Three steps, each of which takes two milliseconds. */
const piece = function* (name: string): Generator<void> {
  for (const step of [1, 2, 3]) {
    done.push(`${name}${step}`);
    vi.advanceTimersByTime(2);
    yield;
  }
};

afterEach(() => {
  done.length = 0;
  vi.useRealTimers();
});

const begin = () => {
  vi.useFakeTimers();
  const steps = createSteps();
  steps.add(piece('a'));
  steps.add(piece('b'));
  return steps;
};

test('goes on until its time is over, and later from there', () => {
  const steps = begin();
  steps.goOn(performance.now() + 3);
  expect(done).toEqual(['a1', 'a2']);
  steps.goOn(performance.now() + 3);
  expect(done).toEqual(['a1', 'a2', 'a3', 'b1']);
});

test('what comes in between waits until all before it is whole', () => {
  const steps = begin();
  steps.goOn(performance.now() + 1);
  steps.add(piece('c'));
  steps.goOn(Infinity);
  expect(done).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'c1', 'c2', 'c3']);
});

test('what is forgotten is never done', () => {
  const steps = begin();
  steps.goOn(performance.now() + 1);
  steps.clear();
  steps.goOn(Infinity);
  expect(done).toEqual(['a1']);
});
