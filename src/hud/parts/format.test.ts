import { beforeAll, expect, test, vi } from 'vitest';
import { dayAt } from '../../rules/view';
import { speak } from '../../text/t';

vi.stubGlobal('matchMedia', () => ({ matches: false }));
const { lang } = await import('../state/settings');
const { dayName, dayShort, fillDay, points, short, span, total, wallClock } = await import('./format');

beforeAll(() => speak('en'));

test.each([
  [0, '0 min'],
  [24, '24 min'],
  [119, '119 min'],
  [180, '3 h'],
  [47 * 60, '47 h'],
  [72 * 60, '3 days'],
])('%i minutes are written as %s', (minutes, words) => {
  expect(span(minutes)).toBe(words);
});

test('points carry their sign, a total does not', () => {
  expect([points(600), points(-2400), points(0)]).toEqual(['+60', '−240', '0']);
  expect([total(12345), total(-40), total(-4)]).toEqual(['1,235', '−4', '0']);
});

test('the evening begins at 18:00', () => {
  expect([wallClock(0), wallClock(7), wallClock(60)]).toEqual(['18:00', '18:07', '19:00']);
});

test('a day of this week is a weekday; one far away is also a number', () => {
  expect([dayName(5, 1), dayShort(5, 1), dayShort(11, 1)]).toEqual(['Friday', 'Fri', 'Thu, day 11']);
});

test('a second of the run lies on a day, counted from 1', () => {
  expect([dayAt(0), dayAt(86_399), dayAt(86_400)]).toEqual([1, 1, 2]);
});

test('a reply names the weekday it promises', () => {
  expect(fillDay('By {day}.', 5)).toBe('By Friday.');
  expect(fillDay('By {day}.', null)).toBe('By ….');
});

test('followers are short in the words of the language', () => {
  expect(short(45_000)).toBe('45K');
  lang.value = 'es';
  expect(short(45_000)).toMatch(/^45\s?mil$/);
  lang.value = 'en';
});
