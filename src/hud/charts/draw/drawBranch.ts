import { dot, lineY, ruleY } from '@observablehq/plot';
import { t } from '../../../text/t';
import { total } from '../../parts/format';
import type { CurvePoint } from '../data/pointCurve';
import { drawColumns, layColumns } from './dayColumns';
import { make } from './paper';
import { plotOn } from './plotOn';
import type { Room } from './room';
import { SHAPES } from './shapes';

/** Em. */
const TOP = 1.6;
const HILL = 9;
const NAMES = 1.5;
/** Closer than this, the two last numbers would lie on each other. */
const APART = 1.25;

/** The run as it was, and as it would have been. */
export type Curves = { readonly was: readonly CurvePoint[]; readonly wouldBe: readonly CurvePoint[] };

/** Both curves of points over the same days: the run's own dashed, the other way drawn through. */
export const drawBranch = (room: Room, { was, wouldBe }: Curves): SVGSVGElement => {
  const { em, widthOf } = room;
  const names = [t('whatIf.was'), t('whatIf.wouldBe')] as const;
  const ends = [was.at(-1)?.points ?? 0, wouldBe.at(-1)?.points ?? 0] as const;
  const beside = Math.max(...names.map((name, index) => widthOf(`${name} ${total(ends[index] ?? 0)}`))) + em;
  const inner = { ...room, width: Math.max(room.width - beside, room.width / 2) };
  const laid = layColumns(inner, { played: was.length, last: was.length });
  const [top, foot] = [TOP * em, (TOP + HILL) * em];
  const all = [...was, ...wouldBe].map(({ points }) => points);
  const domain: [number, number] = [Math.min(0, ...all), Math.max(1, ...all)];
  const at = { x: ({ day }: CurvePoint): number => laid.xOf(day + 0.5), y: 'points' };
  return plotOn(room, foot + NAMES * em, {
    x: { type: 'identity' },
    y: { domain, range: [foot, top] },
    marks: [
      () => drawColumns(inner, laid, { top: 0, bottom: foot, names: foot + 1.1 * em }),
      ruleY([0], { stroke: 'var(--line)', strokeWidth: em / 8, x2: inner.width }),
      lineY(was, {
        ...at,
        stroke: 'var(--dusk)',
        strokeWidth: em / 6,
        strokeDasharray: `${em / 2} ${em / 3}`,
      }),
      lineY(wouldBe, { ...at, stroke: 'var(--teal)', strokeWidth: em / 4 }),
      dot(wouldBe, {
        ...at,
        r: em / 3.4,
        symbol: SHAPES.good,
        fill: 'var(--paper)',
        stroke: 'var(--teal)',
        strokeWidth: em / 7,
      }),
      (_index, { y }) => {
        const heights = ends.map((points) => y?.(points) ?? 0) as [number, number];
        const [first, second] = heights;
        const gap = APART * em - Math.abs(first - second);
        if (gap > 0) {
          const upper = first < second ? 0 : 1;
          heights[upper] = (heights[upper] as number) - gap / 2;
          heights[1 - upper] = (heights[1 - upper] as number) + gap / 2;
        }
        const x = laid.xOf(was.length + 0.5) + 0.7 * em;
        return make(
          'g',
          {},
          ...names.map((name, index) =>
            make(
              'text',
              {
                class: index === 0 ? 'curve was' : 'curve would-be',
                x,
                y: (heights[index] as number) + 0.35 * em,
              },
              `${name} ${total(ends[index] ?? 0)}`,
            ),
          ),
        );
      },
    ],
  });
};
