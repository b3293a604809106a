import { make, outline } from './paper';

/** The end of a promised day on a bar; all in pixels. */
export type Due = {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly kept: boolean;
};

const CHECK = 'M-0.28 0.02L-0.06 0.26L0.32 -0.24';
const CROSS = 'M-0.24 -0.24L0.24 0.24M0.24 -0.24L-0.24 0.24';

/** A little flag for a promise: whole with a tick, or torn with a cross. */
export const drawDue = (em: number, { x, y, height, kept }: Due): SVGElement => {
  const top = y - 0.15 * em;
  const low = y + height - 0.1 * em;
  const left = x - 1.5 * em;
  const middle = (top + low) / 2;
  const cloth = kept
    ? outline([
        [x, top],
        [left, top + 0.05 * em],
        [left + 0.25 * em, middle],
        [left, low - 0.05 * em],
        [x, low],
      ])
    : outline([
        [x, top],
        [left + 0.2 * em, top + 0.08 * em],
        [left + 0.5 * em, top + 0.3 * em],
        [left, middle],
        [left + 0.45 * em, middle + 0.25 * em],
        [left + 0.15 * em, low],
        [x, low],
      ]);
  return make(
    'g',
    { class: kept ? 'due kept' : 'due broken' },
    make('path', { class: 'due-pole', d: `M${x} ${top - 0.15 * em}V${y + height + 0.25 * em}` }),
    make('path', { class: 'due-cloth', d: cloth }),
    make('path', {
      class: 'due-sign',
      d: kept ? CHECK : CROSS,
      transform: `translate(${x - 0.62 * em} ${middle}) scale(${0.95 * em})`,
    }),
  );
};
