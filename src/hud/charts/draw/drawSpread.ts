import { scale } from '@observablehq/plot';
import type { Spread } from '../../../play/class/spread';
import { t } from '../../../text/t';
import { number } from '../../parts/format';
import { drawFlag, PENNANT } from './flag';
import { cutBox, make, outline, tornEdge } from './paper';
import { plotOn } from './plotOn';
import type { Room } from './room';

/** Em. */
const HILL = 8;
const TOP = PENNANT + 1.6;
const FOOT = 1.9;
const GAP = 0.9;
const BETWEEN = 0.5;

/** What is heaped, over which scale, and how its values are called. */
export type Heap = {
  readonly spread: Spread;
  /** Minutes lie on a logarithmic scale, days one beside the other. */
  readonly scale: 'log' | 'linear';
  /** The true story's value. */
  readonly story: number;
  readonly storyWords: string;
  /** What those that never came are called. */
  readonly neverWords: string;
  /** Names under the ground, the most needed first: where there is no room the last ones go. */
  readonly ticks: readonly { readonly at: number; readonly words: string }[];
};

type Scale = (value: number) => number;

const layScale = ({ spread: { bins }, scale: type }: Heap, left: number, right: number): Scale => {
  const domain = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1];
  return scale({ x: { type, domain, range: [left, right], clamp: true } }).apply;
};

const drawNames = ({ em, widthOf }: Room, { ticks }: Heap, xOf: Scale, ground: number, end: number) => {
  const drawn: { from: number; to: number }[] = [];
  return ticks.flatMap(({ at, words }) => {
    const breadth = widthOf(words);
    const middle = Math.max(breadth / 2, Math.min(xOf(at), end - breadth / 2));
    const [from, to] = [middle - breadth / 2, middle + breadth / 2];
    if (drawn.some((other) => to + BETWEEN * em > other.from && from < other.to + BETWEEN * em)) return [];
    drawn.push({ from, to });
    return [
      make('text', { class: 'tick', x: middle, y: ground + 1.45 * em, 'text-anchor': 'middle' }, words),
    ];
  });
};

/** The values of a class as a hill of cut paper on both sides of the story's line; what never came stands apart. */
export const drawSpread = (room: Room, heap: Heap): SVGSVGElement => {
  const { width, em, widthOf } = room;
  const { spread, story, storyWords, neverWords } = heap;
  const [top, ground] = [TOP * em, (TOP + HILL) * em];
  const apart = width - widthOf(neverWords) - GAP * em;
  const end = apart - GAP * em;
  const xOf = layScale(heap, 0, end);
  const most = Math.max(1, spread.never, ...spread.bins.map(({ count }) => count));
  const bar = (
    kind: string,
    from: number,
    to: number,
    count: number,
    seed: number,
  ): (SVGElement | string)[] => {
    if (count === 0) return [];
    const height = Math.max(2, ((ground - top) * count) / most);
    const words = number(count);
    const fits = widthOf(words) <= to - from + BETWEEN * em;
    return [
      make('path', {
        class: `heap ${kind}`,
        d: cutBox(from + 1, ground - height, to - from - 2, height, seed),
      }),
      fits
        ? make(
            'text',
            { class: 'values', x: (from + to) / 2, y: ground - height - 0.4 * em, 'text-anchor': 'middle' },
            words,
          )
        : '',
    ];
  };
  const torn = tornEdge(apart, PENNANT * em, ground, 0.5 * em);
  return plotOn(room, ground + FOOT * em, {
    x: { type: 'identity' },
    y: { type: 'identity' },
    marks: [
      () =>
        make(
          'g',
          {},
          make('path', {
            class: 'story-time',
            d: outline([
              [0, PENNANT * em],
              [xOf(story), PENNANT * em],
              [xOf(story), ground],
              [0, ground],
            ]),
          }),
          make('path', { class: 'apart', d: outline([...torn, [width, ground], [width, PENNANT * em]]) }),
          ...spread.bins.flatMap(({ from, to, count }, index) =>
            bar(to <= story ? 'within' : 'late', xOf(from), xOf(to), count, index),
          ),
          ...bar('missing', apart + 0.6 * em, width - 0.3 * em, spread.never, spread.bins.length),
          make('path', { class: 'ground', d: `M0 ${ground}H${end}` }),
          ...drawNames(room, heap, xOf, ground, end),
          make(
            'text',
            { class: 'tick strong', x: (apart + width) / 2, y: ground + 1.45 * em, 'text-anchor': 'middle' },
            neverWords,
          ),
        ),
      () =>
        drawFlag(room, {
          x: xOf(story),
          top: 0,
          bottom: ground,
          words: [`${storyWords} · ${t('debrief.trueStory')}`, storyWords],
          whose: 'story',
        }),
    ],
  });
};
