import { expect, test } from 'vitest';
import type { Lms, Pane } from './lms';
import { findLms } from './lms';

const API = {} as Lms;

/** A window in a window, `levels` deep, with the LMS around them all. */
const below = (levels: number, top: object): Pane => {
  const pane: { parent?: Pane; opener: null } & object = Object.assign({ opener: null }, top);
  pane.parent ??= pane as Pane;
  return levels === 0 ? (pane as Pane) : below(levels - 1, { parent: pane });
};

test.each([
  ['in a parent', below(1, { API }), API],
  ['seven levels up', below(7, { API }), API],
  ['too far up', below(8, { API }), null],
  ['in whoever opened the window', below(0, { opener: below(2, { API }) }), API],
  ['in whoever opened the frame around it', below(1, { opener: below(0, { API }) }), API],
  ['nowhere', below(2, {}), null],
])('an LMS %s', (_where, pane, found) => {
  expect(findLms(pane)).toBe(found);
});

test('a frame of another site is passed over', () => {
  const strange = {
    get API(): Lms {
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  };
  const pane = Object.defineProperty(below(1, {}), 'parent', {
    value: Object.assign(strange, { parent: below(0, {}), opener: null }),
  });
  expect(findLms(pane)).toBe(null);
});
