import { expect, test } from 'vitest';
import type { History } from './history';
import { changed, historyOf, redone, undone } from './history';

const typed = (texts: readonly string[], group: string | null, from: History<string>): History<string> =>
  texts.reduce((history, text) => changed(history, text, group), from);

test('what is typed into one field is one step, another field is another', () => {
  const first = typed(['a', 'ab', 'abc'], 'name', historyOf(''));
  const both = typed(['abc!', 'abc!?'], 'about', first);
  expect(undone(both).now).toBe('abc');
  expect(undone(undone(both)).now).toBe('');
  expect(undone(undone(undone(both))).now).toBe('');
});

test('what stands alone is a step each time, and going back to a field is a new one', () => {
  const alone = typed(['a', 'b'], null, historyOf(''));
  expect(undone(alone).now).toBe('a');
  const again = changed(undone(typed(['x', 'xy'], 'name', alone)), 'z', 'name');
  expect(undone(again).now).toBe('b');
});

test('what was undone can be done again until something else is', () => {
  const history = undone(undone(typed(['a', 'b'], null, historyOf(''))));
  expect(redone(redone(redone(history))).now).toBe('b');
  expect(redone(changed(history, 'c')).now).toBe('c');
});

test('no change is no step, and the oldest of very many are forgotten', () => {
  expect(changed(historyOf('a'), 'a').past).toEqual([]);
  const many = Array.from({ length: 500 }, (_, n) => String(n));
  expect(typed(many, null, historyOf('')).past).toHaveLength(200);
});
