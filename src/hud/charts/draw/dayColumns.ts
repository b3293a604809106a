import { weekdayShort } from '../../../text/t';
import type { DayColumns } from '../data/days';
import { make } from './paper';
import type { Room } from './room';

/** Em left free at the sides, the same under fixes and trust, so that their days stand in line. */
const SIDES = { left: 0.3, right: 0.5 };

/** The days of a run as columns, in pixels. */
export type Columns = DayColumns & {
  readonly breadth: number;
  /** The left edge of a day's column; a half is its middle. */
  readonly xOf: (day: number) => number;
};

export const layColumns = ({ width, em }: Room, days: DayColumns): Columns => {
  const left = SIDES.left * em;
  const breadth = (width - left - SIDES.right * em) / days.last;
  return { ...days, breadth, xOf: (day) => left + (day - 1) * breadth };
};

/** Every how many days a name has room. */
const stepFor = ({ widthOf, em }: Room, { breadth, last }: Columns): number => {
  const names = Array.from({ length: last }, (_, index) => widthOf(weekdayShort(index + 1)));
  return Math.ceil((Math.max(...names) + 0.3 * em) / breadth);
};

/** Where strips begin and end and where their names stand, in pixels. */
type Heights = { readonly top: number; readonly bottom: number; readonly names: number };

/** Strips of paper, one for each day, with its weekday; days after the run are only lined. */
export const drawColumns = (room: Room, columns: Columns, { top, bottom, names }: Heights): SVGElement => {
  const { xOf, breadth, played, last } = columns;
  const step = stepFor(room, columns);
  const strips = Array.from({ length: last }, (_, index) => {
    const day = index + 1;
    const strip = { x: xOf(day) + 1, y: top, width: Math.max(1, breadth - 2), height: bottom - top, rx: 4 };
    const name = { class: 'tick', x: xOf(day + 0.5), y: names, 'text-anchor': 'middle' };
    return make(
      'g',
      { class: day > played ? 'day after' : 'day' },
      make('rect', strip),
      index % step === 0 ? make('text', name, weekdayShort(day)) : '',
    );
  });
  return make('g', {}, ...strips);
};
