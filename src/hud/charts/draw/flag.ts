import { make, outline } from './paper';
import type { Room } from './room';

/** A line that stands for a value, with its name on a pennant. */
export type Flag = {
  readonly x: number;
  /** Where the pennant hangs, and where the pole ends. */
  readonly top: number;
  readonly bottom: number;
  /** What it may say, the longest first; the last one is said even where it hardly fits. */
  readonly words: readonly string[];
  readonly whose: 'you' | 'story';
};

/** Em. */
const HEIGHT = 1.55;
const PADDING = 0.5;
const NOTCH = 0.5;

/** The pennant's height in em, for whoever stacks them. */
export const PENNANT = HEIGHT;

const fitting = ({ width, em, widthOf }: Room, { x, words }: Flag) => {
  const needed = (text: string): number => widthOf(text) + (2 * PADDING + NOTCH) * em;
  for (const text of words) {
    if (x + needed(text) <= width) return { text, length: needed(text), way: 1 };
    if (x - needed(text) >= 0) return { text, length: needed(text), way: -1 };
  }
  const text = words.at(-1) ?? '';
  return { text, length: needed(text), way: x < width / 2 ? 1 : -1 };
};

/** A pole from its pennant to the ground; the story's is dashed. */
export const drawFlag = (room: Room, flag: Flag): SVGElement => {
  const { em } = room;
  const { x, top, bottom, whose } = flag;
  const { text, length, way } = fitting(room, flag);
  const end = x + way * length;
  const cloth = outline([
    [x, top],
    [end, top + 0.06 * em],
    [end - way * NOTCH * em, top + (HEIGHT / 2) * em],
    [end, top + (HEIGHT - 0.04) * em],
    [x, top + HEIGHT * em],
  ]);
  return make(
    'g',
    { class: `flag ${whose}` },
    make('path', { class: 'flag-pole', d: `M${x} ${top}V${bottom}` }),
    make('path', { class: 'flag-cloth', d: cloth }),
    make(
      'text',
      {
        class: 'flag-words',
        x: x + way * PADDING * em,
        y: top + HEIGHT * 0.71 * em,
        'text-anchor': way > 0 ? 'start' : 'end',
      },
      text,
    ),
  );
};
