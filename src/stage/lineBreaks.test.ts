import { describe, expect, test } from 'vitest';
import { breakLines } from './lineBreaks';

/** Every letter 10 wide, a space 5, lines 20 apart. */
const set = (text: string, w: number, h: number): string => {
  const words = text.split(' ');
  const widths = words.map((word) => word.length * 10);
  const { lines, share } = breakLines({ widths, space: 5, pitch: 20, room: { w, h } });
  return `${lines.map((line) => line.map((word) => words[word]).join(' ')).join(' / ')} ×${share.toFixed(2)}`;
};

describe('words are set as large as their room allows', () => {
  test.each([
    ['a free line', 'seat rails', Infinity, Infinity, 'seat rails ×1.00'],
    ['what fits stays on one line', 'seat rails', 200, 60, 'seat rails ×1.00'],
    ['what is too long wraps', 'longer seat rails', 120, 60, 'longer / seat rails ×1.00'],
    [
      'lines are about equal',
      'a seat that stays on its rails',
      235,
      60,
      'a seat that stays / on its rails ×1.00',
    ],
    ['no height: one line, smaller', 'longer seat rails', 80, Infinity, 'longer seat rails ×0.49'],
    ['no room for two lines: one, smaller', 'seat rails', 70, 20, 'seat rails ×0.74'],
    ['a long word is set smaller', 'infrastructure', 70, 20, 'infrastructure ×0.49'],
  ])('%s', (_what, text, w, h, expected) => {
    expect(set(text, w, h)).toBe(expected);
  });
});
