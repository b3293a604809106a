import { REFERENCE } from '../../../rules/view';
import { t } from '../../../text/t';
import { days } from '../../parts/format';
import type { DayColumns } from '../data/days';
import type { Columns } from './dayColumns';
import { drawColumns, layColumns } from './dayColumns';
import { drawDue } from './dueFlag';
import type { FixRow, NamedBar } from './fixRows';
import { BAR, layRows } from './fixRows';
import { drawFlag, PENNANT } from './flag';
import { cutBox, make, tornBox } from './paper';
import { plotOn } from './plotOn';
import type { Room } from './room';

/** Em: the line of weekdays, and the foot. */
const NAMES = 1.6;
const FOOT = 0.2;

export type Fixes = { readonly bars: readonly NamedBar[]; readonly columns: DayColumns };

const drawBody = (em: number, { xOf }: Columns, { bar, y, from, to }: FixRow, index: number): SVGElement => {
  const height = BAR * em;
  if (bar.clock === null)
    return make('path', { class: 'bar-body', d: tornBox(from, y, to - from, height, 0.42 * em) });
  const late = Math.max(from, xOf(bar.firstDay + REFERENCE.shipDays));
  return make(
    'g',
    {},
    make('path', { class: 'bar-shade', d: cutBox(from, y + 0.13 * em, to - from, height, index) }),
    make('path', { class: 'bar-body', d: cutBox(from, y, to - from, height, index) }),
    bar.kind === 'first' && to - late > 2
      ? make('path', { class: 'bar-late', d: cutBox(late, y, to - late, height, index) })
      : '',
  );
};

const drawRow = (em: number, columns: Columns, row: FixRow, index: number): SVGElement => {
  const { bar, top, y, inside, beside, above, poles } = row;
  const state = bar.clock === null ? 'open' : bar.weak ? 'weak' : 'whole';
  const line = y + 0.9 * em;
  return make(
    'g',
    { class: `bar ${bar.kind} ${state}` },
    drawBody(em, columns, row, index),
    above ? make('text', { class: 'bar-name', x: above.x, y: top + em }, above.words) : '',
    inside ? make('text', { class: 'bar-said', x: inside.x, y: line }, inside.words) : '',
    beside ? make('text', { class: 'bar-name', x: beside.x, y: line }, beside.words) : '',
    ...bar.dues.map(({ kept }, due) => drawDue(em, { x: poles[due] ?? 0, y, height: BAR * em, kept })),
  );
};

/** The six-day line goes down the rows, further right for whoever complained later, as far as the days reach. */
const storySteps = ({ xOf, last }: Columns, rows: readonly FixRow[]): string => {
  let path = '';
  for (const { bar, top, height } of rows) {
    const day = bar.firstDay + REFERENCE.shipDays;
    if (bar.kind === 'phantom' || day > last + 1) break;
    path += `${path === '' ? 'M' : 'L'}${xOf(day) - 1} ${top}V${top + height}`;
  }
  return path;
};

/** Fixes as bars over the days of the run, with the promises that hung on them and the story's six days. */
export const drawFixes = (room: Room, { bars, columns }: Fixes): SVGSVGElement => {
  const { em } = room;
  const laid = layColumns(room, columns);
  const top = (NAMES + PENNANT + 0.6) * em;
  const rows = layRows(room, laid, bars, top);
  const end = rows.at(-1);
  const height = (end ? end.top + end.height : top) + FOOT * em;
  const reference = days(REFERENCE.shipDays);
  // Nothing heard of: the line alone, from the first day.
  const first = bars[0]?.firstDay ?? 1;
  return plotOn(room, height, {
    x: { type: 'identity' },
    y: { type: 'identity' },
    marks: [
      () => drawColumns(room, laid, { top: NAMES * em, bottom: height, names: 1.05 * em }),
      () => make('path', { class: 'story-steps', d: storySteps(laid, rows) }),
      () =>
        drawFlag(room, {
          x: laid.xOf(first + REFERENCE.shipDays) - 1,
          top: (NAMES + 0.25) * em,
          bottom: top,
          words: [`${reference} · ${t('debrief.trueStory')}`, reference],
          whose: 'story',
        }),
      () => make('g', {}, ...rows.map((row, index) => drawRow(em, laid, row, index))),
    ],
  });
};
