import { scale } from '@observablehq/plot';
import type { ReplyMark } from '../data/replyMarks';
import { PENNANT } from './flag';
import type { Room } from './room';

/** Minutes at the ends of the scale: a little less than one, and three days. */
const FIRST = 0.8;
const LAST = 3 * 24 * 60;
/** Em: how high dots may be heaped and how high they are if few, and their radius if there is room and if there is none. */
const HEAP = { most: 11, least: 3.2 };
const RADIUS = { most: 0.5, least: 0.26, step: 0.04 };
/** Em around and between what is drawn. */
const MARGIN = 0.5;
const GAP = 0.9;
const FOOT = 1.7;

/** Where things lie on a street whose distance is the time to a reply; in pixels. */
export type Street = {
  readonly left: number;
  /** Where the street ends, and where the place of those without a reply begins. */
  readonly end: number;
  readonly apart: number;
  readonly top: number;
  readonly ground: number;
  readonly height: number;
  readonly radius: number;
  readonly xOf: (minutes: number) => number;
  readonly placeOf: (mark: ReplyMark) => number;
};

/** How many dots at most would lie upon each other. */
const tallest = (places: readonly number[], breadth: number): number =>
  Math.max(0, ...places.map((from) => places.filter((x) => x >= from && x < from + breadth).length));

const logarithm = (left: number, end: number): ((minutes: number) => number) => {
  const { apply } = scale({ x: { type: 'log', domain: [FIRST, LAST], range: [left, end], clamp: true } });
  return (minutes) => apply(Math.max(minutes, 1));
};

/** Dots as large as lets the tallest heap stand, and its height. */
const heapOf = (places: readonly number[], em: number): { radius: number; heap: number } => {
  for (let size = RADIUS.most; ; size -= RADIUS.step) {
    const radius = size * em;
    // One more than stands over one place: dots that lean on their neighbours climb a little.
    const heap = (tallest(places, 2 * radius) + 1) * (2 * radius + 1);
    if (heap <= HEAP.most * em || size - RADIUS.step < RADIUS.least)
      return { radius, heap: Math.max(HEAP.least * em, heap) };
  }
};

/** Lays out the street for these marks; who never got a reply stands apart, in columns. */
export const layStreet = (
  { width, em, widthOf }: Room,
  marks: readonly ReplyMark[],
  never: string,
): Street => {
  const left = MARGIN * em;
  const silent = marks.filter(({ minutes }) => minutes === null);
  const least = widthOf(never) + GAP * em;
  const guess = logarithm(left, width - least - GAP * em);
  const times = marks.flatMap(({ minutes }) => (minutes === null ? [] : [guess(minutes)]));
  const { radius, heap } = heapOf(times, em);
  const pitch = 2 * radius + 1;
  const rows = Math.max(1, Math.floor(heap / pitch));
  const columns = Math.ceil(silent.length / rows);
  const breadth = Math.max(least, columns * pitch + GAP * em);
  const apart = width - breadth;
  const end = apart - GAP * em;
  const xOf = logarithm(left, end);
  const top = (2 * PENNANT + 0.6) * em;
  const column = (mark: ReplyMark): number => Math.trunc(silent.indexOf(mark) / rows) - (columns - 1) / 2;
  return {
    left,
    end,
    apart,
    top,
    ground: top + heap,
    height: top + heap + FOOT * em,
    radius,
    xOf,
    placeOf: (mark) =>
      mark.minutes === null ? apart + breadth / 2 + column(mark) * pitch : xOf(mark.minutes),
  };
};
