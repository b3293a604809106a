import { t } from '../../../text/t';
import { points } from '../../parts/format';
import type { PointSum } from '../data/pointSums';
import { cutBox, make } from './paper';
import { plotOn } from './plotOn';
import type { Room } from './room';
import { shorten } from './shorten';

/** Em. */
const ROW = 2.5;
const BAR = { from: 1.25, height: 0.85 };

/** What each rule gave to the right of a line, what it took to the left. */
export const drawPoints = (room: Room, sums: readonly PointSum[]): SVGSVGElement => {
  const { width, em, widthOf } = room;
  const least = Math.min(0, ...sums.map(({ lost }) => lost));
  const most = Math.max(0, ...sums.map(({ won }) => won));
  const beside = (words: readonly number[]): number =>
    Math.max(0, ...words.filter((value) => value !== 0).map((value) => widthOf(points(value)))) + 0.8 * em;
  const left = beside(sums.map(({ lost }) => lost));
  const right = width - beside(sums.map(({ won }) => won));
  return plotOn(room, sums.length * ROW * em, {
    x: { type: 'linear', domain: [least, most], range: [left, right] },
    y: { type: 'identity' },
    marks: [
      (_index, { x }) => {
        const at = (value: number): number => x?.(value) ?? 0;
        const rows = sums.flatMap(({ rule, won, lost }, row) => {
          const top = row * ROW * em;
          const y = top + BAR.from * em;
          const half = (value: number, side: 'won' | 'lost'): (SVGElement | string)[] => {
            if (value === 0) return [];
            const [from, to] = value > 0 ? [at(0) + 1, at(value)] : [at(value), at(0) - 1];
            return [
              make('path', { class: side, d: cutBox(from, y, Math.max(2, to - from), BAR.height * em, row) }),
              make(
                'text',
                {
                  class: `points-of ${side}`,
                  x: value > 0 ? to + 0.35 * em : from - 0.35 * em,
                  y: y + 0.75 * em,
                  'text-anchor': value > 0 ? 'start' : 'end',
                },
                points(value),
              ),
            ];
          };
          const name = shorten(room, t(`debrief.rules.${rule}`), width);
          const nameAt = Math.max(0, Math.min(at(0) + 0.4 * em, width - widthOf(name)));
          return [
            make('text', { class: 'bar-name', x: nameAt, y: top + em }, name),
            ...half(won, 'won'),
            ...half(lost, 'lost'),
          ];
        });
        return make(
          'g',
          { class: 'point-sums' },
          make('path', { class: 'zero', d: `M${at(0)} ${1.1 * em}V${sums.length * ROW * em}` }),
          ...rows,
        );
      },
    ],
  });
};
