import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { notices, noticesWait, say } from './notices';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  notices.value = [];
  noticesWait.value = false;
});

const shown = (): readonly string[] => notices.value.map(({ text }) => text);

test('what is said in passing goes by itself; what stays, stays', () => {
  say('passing');
  say('staying', true);
  vi.advanceTimersByTime(60_000);
  expect(shown()).toEqual(['staying']);
});

test('where the pace waits, it goes when it is put away or when the next comes', () => {
  noticesWait.value = true;
  say('staying', true);
  say('first');
  vi.advanceTimersByTime(60_000);
  expect(shown()).toEqual(['staying', 'first']);
  say('second');
  expect(shown()).toEqual(['staying', 'second']);
});
