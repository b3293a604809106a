import { areaY, dot, lineY, text } from '@observablehq/plot';
import { number } from '../../parts/format';
import type { DayColumns } from '../data/days';
import type { TrustPoint } from '../data/trustPoints';
import type { Columns } from './dayColumns';
import { drawColumns, layColumns } from './dayColumns';
import { make } from './paper';
import { plotOn } from './plotOn';
import type { Room } from './room';
import { drawSettled } from './settled';
import { SHAPES } from './shapes';
import { drawWeather } from './weather';

/** Em. */
const TOP = 1.5;
const HILL = 7;
const LANE = 1.9;
const NAMES = 1.5;

export type Trust = { readonly points: readonly TrustPoint[]; readonly columns: DayColumns };

/** Paper that is lit from the top: colours stand for heights, not for parts of this hill. */
const light = (id: string, top: number, foot: number): SVGElement =>
  make(
    'linearGradient',
    { id, gradientUnits: 'userSpaceOnUse', x1: 0, x2: 0, y1: top, y2: foot },
    make('stop', { class: 'light high', offset: '0.1' }),
    make('stop', { class: 'light fair', offset: '0.4' }),
    make('stop', { class: 'light dim', offset: '0.7' }),
    make('stop', { class: 'light dark', offset: '1' }),
  );

/** The hill begins and ends with its columns, not in their middles. */
const ridgeOf = ({ xOf }: Columns, points: readonly TrustPoint[]): [x: number, trust: number][] => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  return [
    [xOf(first.day), first.trust],
    ...points.map(({ day, trust }): [number, number] => [xOf(day + 0.5), trust]),
    [xOf(last.day + 1), last.trust],
  ];
};

/** Trust as a hill over the days of the run; what was kept and broken lies at its foot. */
export const drawTrust = (room: Room, { points, columns }: Trust): SVGSVGElement => {
  const { em } = room;
  const laid = layColumns(room, columns);
  const top = TOP * em;
  const foot = top + HILL * em;
  const height = foot + (LANE + NAMES) * em;
  const ridge = ridgeOf(laid, points);
  // The same light may be shared by charts of the same height.
  const lit = `trust-light-${Math.round(foot)}`;
  const at = { x: ({ day }: TrustPoint): number => laid.xOf(day + 0.5), y: 'trust' };
  return plotOn(room, height, {
    x: { type: 'identity' },
    y: { domain: [0, 100], range: [foot, top] },
    marks: [
      () => light(lit, top, foot),
      () => drawColumns(room, laid, { top: 0, bottom: foot + LANE * em, names: height - 0.4 * em }),
      areaY(ridge, { x: '0', y: '1', curve: 'monotone-x', fill: `url(#${lit})` }),
      lineY(ridge, { x: '0', y: '1', curve: 'monotone-x', stroke: 'var(--ridge)', strokeWidth: em / 7 }),
      (_index, { y }) => drawWeather(room, laid, (trust) => y?.(trust) ?? 0),
      dot(points, {
        ...at,
        r: em / 3,
        symbol: SHAPES.good,
        fill: 'var(--paper)',
        stroke: 'var(--ridge)',
        strokeWidth: em / 8,
      }),
      text(points, {
        ...at,
        className: 'values',
        dy: -0.95 * em,
        text: ({ trust }: TrustPoint) => number(trust),
        fontSize: em,
        fontWeight: 700,
        fill: 'var(--ink)',
        stroke: 'var(--paper)',
        strokeWidth: em / 4,
      }),
      () => drawSettled(room, laid, points, foot + 0.4 * em),
    ],
  });
};
