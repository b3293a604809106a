import { dot, lineY, text } from '@observablehq/plot';
import { starScores } from '../../../rules/view';
import { number, percent } from '../../parts/format';
import { make } from './paper';
import { plotOn } from './plotOn';
import type { Room } from './room';
import { SHAPES } from './shapes';

/** Em. */
const TOP = 1.6;
const HILL = 7;
const NAMES = 1.5;
const LEFT = 3.2;
/** Fine enough that a rounded score is as good as a share. */
const WHOLE = 1000;
/** Shares of the reference score at which stars are won; drawn as lines. */
const STARS = starScores(WHOLE).map((score) => score / WHOLE);

/** The player's own runs, one after the other, as shares of what a good listener makes of each. */
export const drawTrend = (room: Room, shares: readonly number[]): SVGSVGElement => {
  const { em, width } = room;
  const [top, foot] = [TOP * em, (TOP + HILL) * em];
  const most = Math.max(1, ...shares);
  const step = (width - (LEFT + 1) * em) / Math.max(1, shares.length - 1);
  const at = {
    x: (_share: number, index: number): number => LEFT * em + index * step,
    y: (share: number) => share,
  };
  return plotOn(room, foot + NAMES * em, {
    x: { type: 'identity' },
    y: { domain: [0, most], range: [foot, top] },
    marks: [
      (_index, { y }) =>
        make(
          'g',
          {},
          ...STARS.flatMap((share, star) => {
            const height = y?.(share) ?? 0;
            return [
              make('path', { class: 'star-line', d: `M${LEFT * em - 0.6 * em} ${height}H${width}` }),
              make('text', { class: 'tick', x: 0, y: height + 0.35 * em }, '★'.repeat(star + 1)),
            ];
          }),
        ),
      lineY(shares, { ...at, stroke: 'var(--teal)', strokeWidth: em / 5 }),
      dot(shares, {
        ...at,
        r: em / 2.8,
        symbol: SHAPES.good,
        fill: 'var(--paper)',
        stroke: 'var(--teal)',
        strokeWidth: em / 7,
      }),
      text(shares, {
        ...at,
        className: 'values',
        dy: -0.95 * em,
        text: (share: number) => percent(share),
        fontSize: em,
        fontWeight: 700,
        fill: 'var(--ink)',
        stroke: 'var(--paper)',
        strokeWidth: em / 4,
      }),
      () =>
        make(
          'g',
          {},
          ...shares.map((_share, index) =>
            make(
              'text',
              { class: 'tick', x: LEFT * em + index * step, y: foot + 1.2 * em, 'text-anchor': 'middle' },
              number(index + 1),
            ),
          ),
        ),
    ],
  });
};
