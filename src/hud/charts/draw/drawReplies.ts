import { dodgeY, dot } from '@observablehq/plot';
import { REFERENCE } from '../../../rules/view';
import { t } from '../../../text/t';
import { span } from '../../parts/format';
import { wordsOf } from '../../state/words';
import type { ReplyMark } from '../data/replyMarks';
import type { Tone } from '../data/tone';
import { drawFlag, PENNANT } from './flag';
import type { Key } from './key';
import { make, outline, tornEdge } from './paper';
import { plotOn } from './plotOn';
import type { Room } from './room';
import { SHAPES } from './shapes';
import type { Street } from './street';
import { layStreet } from './street';
import { drawTicks } from './ticks';
import { toneKey } from './toneKey';

const TONES: readonly Tone[] = ['good', 'neutral', 'bad'];

const box = (x1: number, y1: number, x2: number, y2: number): string =>
  outline([
    [x1, y1],
    [x2, y1],
    [x2, y2],
    [x1, y2],
  ]);

const drawStreet = (room: Room, street: Street, never: string): SVGElement => {
  const { width, em } = room;
  const { left, end, apart, top, ground, xOf } = street;
  const torn = tornEdge(apart, top - 0.3 * em, ground, 0.5 * em);
  return make(
    'g',
    {},
    make('path', { class: 'story-time', d: box(left, top, xOf(REFERENCE.replyMinutes), ground) }),
    make('path', { class: 'apart', d: outline([...torn, [width, ground], [width, top - 0.3 * em]]) }),
    make('path', { class: 'ground', d: `M0 ${ground}H${end}` }),
    ...drawTicks(room, street),
    make(
      'text',
      { class: 'tick strong', x: (apart + width) / 2, y: ground + 1.45 * em, 'text-anchor': 'middle' },
      never,
    ),
  );
};

const storyWords = (): string => `${span(REFERENCE.replyMinutes)} · ${t('debrief.trueStory')}`;

const drawFlags = (room: Room, { ground, xOf }: Street, median: number | null): SVGElement => {
  const story = drawFlag(room, {
    x: xOf(REFERENCE.replyMinutes),
    top: 0,
    bottom: ground,
    words: [storyWords(), span(REFERENCE.replyMinutes)],
    whose: 'story',
  });
  if (median === null) return story;
  const yours = drawFlag(room, {
    x: xOf(median),
    top: (PENNANT + 0.2) * room.em,
    bottom: ground,
    words: [`${span(median)} · ${t('debrief.yourMiddle')}`, span(median)],
    whose: 'you',
  });
  return make('g', {}, story, yours);
};

export type Replies = { readonly marks: readonly ReplyMark[]; readonly median: number | null };

/** Where the key has room: beside the flags, else below the street. */
const placeKey = (room: Room, street: Street, key: Key): { x: number; y: number; more: number } => {
  const { width, em, widthOf } = room;
  const flagEnd = street.xOf(REFERENCE.replyMinutes) + widthOf(storyWords()) + 2.5 * em;
  return width - flagEnd >= key.breadth
    ? { x: width - key.breadth, y: 0, more: 0 }
    : { x: 0, y: street.height + 0.2 * em, more: key.heightIn(width) + 0.2 * em };
};

/** Reply times as dots heaped along a logarithmic street; who never got a reply lies apart at its end. */
export const drawReplies = (room: Room, { marks, median }: Replies): SVGSVGElement => {
  const never = t('debrief.never');
  const street = layStreet(room, marks, never);
  const key = toneKey(
    room,
    TONES.filter((tone) => marks.some((mark) => mark.tone === tone)),
  );
  const { x, y, more } = placeKey(room, street, key);
  const height = street.height + more;
  return plotOn(room, height, {
    marginBottom: height - street.ground,
    x: { type: 'identity' },
    y: { type: 'identity' },
    symbol: { type: 'ordinal', domain: TONES, range: TONES.map((tone) => SHAPES[tone]) },
    marks: [
      () => drawStreet(room, street, never),
      () => key.drawAt(x, y, room.width - x + 1),
      () => drawFlags(room, street, median),
      dot(
        marks,
        dodgeY({
          anchor: 'bottom',
          className: 'dots',
          padding: 0.5,
          x: street.placeOf,
          r: street.radius,
          symbol: 'tone',
          fill: ({ tone }: ReplyMark) => `var(--${tone})`,
          stroke: ({ tone }: ReplyMark) => `var(--edge-${tone})`,
          title: ({ tweet, minutes }: ReplyMark) =>
            `${wordsOf(tweet).name}: ${minutes === null ? never : span(minutes)}`,
        }),
      ),
    ],
  });
};
