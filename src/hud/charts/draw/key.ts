import { make } from './paper';
import type { Room } from './room';

/** Em: a sign's radius, the room after it and after its words, and a line. */
export const SIGN = 0.42;
const SPACE = 0.3;
const GAP = 0.9;
const LINE = 1.5;

/** A sign drawn around 0, 0, and what it says. */
export type KeyEntry = { readonly sign: string; readonly style: string; readonly words: string };

/** What shapes and papers say: the breadth in one line, the height within a breadth, and how to draw it; in pixels. */
export type Key = {
  readonly breadth: number;
  readonly heightIn: (breadth: number) => number;
  readonly drawAt: (left: number, top: number, breadth: number) => SVGElement;
};

/** A key that flows over as many lines as it needs. */
export const layKey = ({ em, widthOf }: Room, entries: readonly KeyEntry[]): Key => {
  const lengths = entries.map(({ words }) => (2 * SIGN + SPACE) * em + widthOf(words));
  const flow = (breadth: number) => {
    let [x, line] = [0, 0];
    return entries.map((entry, index) => {
      const length = lengths[index] ?? 0;
      if (x > 0 && x + length > breadth) [x, line] = [0, line + 1];
      const place = { ...entry, x, line };
      x += length + GAP * em;
      return place;
    });
  };
  return {
    breadth: lengths.reduce((sum, length) => sum + length + GAP * em, -GAP * em),
    heightIn: (breadth) => ((flow(breadth).at(-1)?.line ?? -1) + 1) * LINE * em,
    drawAt: (left, top, breadth) =>
      make(
        'g',
        {},
        ...flow(breadth).flatMap(({ sign, style, words, x, line }) => {
          const y = top + (line * LINE + 1) * em;
          const transform = `translate(${left + x + SIGN * em} ${y - 0.32 * em})`;
          return [
            make('path', { class: `sign-of ${style}`, d: sign, transform }),
            make('text', { class: 'tick', x: left + x + (2 * SIGN + SPACE) * em, y }, words),
          ];
        }),
      ),
  };
};
