import { span } from '../../parts/format';
import { make } from './paper';
import type { Room } from './room';
import type { Street } from './street';

/** Minutes, the most needed first: where there is no room the last ones go. */
const TICKS = [1, 60, 24 * 60, 6, 3 * 24 * 60] as const;
/** Em between two names. */
const GAP = 0.5;

type Name = { readonly minutes: number; readonly words: string; readonly from: number; readonly to: number };

/** Marks along the street with as many names as fit side by side. */
export const drawTicks = ({ em, widthOf }: Room, { ground, end, left, xOf }: Street): SVGElement[] => {
  const names: Name[] = [];
  for (const minutes of TICKS) {
    const words = span(minutes);
    const breadth = widthOf(words);
    const from = Math.max(left, Math.min(xOf(minutes) - breadth / 2, end + GAP * em - breadth));
    const name = { minutes, words, from, to: from + breadth };
    if (names.every((other) => name.to + GAP * em < other.from || name.from > other.to + GAP * em))
      names.push(name);
  }
  return names.map(({ minutes, words, from, to }) =>
    make(
      'g',
      {},
      make('path', { class: 'ground', d: `M${xOf(minutes)} ${ground}v${0.35 * em}` }),
      make(
        'text',
        { class: 'tick', x: (from + to) / 2, y: ground + 1.45 * em, 'text-anchor': 'middle' },
        words,
      ),
    ),
  );
};
