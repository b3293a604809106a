import type { Run } from '../../../rules/types';
import { dayBegins } from '../../../rules/view';

/** Points (tenths) as they stood after a day's night. */
export type CurvePoint = { readonly day: number; readonly points: number };

/** How the points of a run grew, night by night. */
export const pointCurve = ({ ledger, setup }: Run): CurvePoint[] =>
  Array.from({ length: setup.days }, (_, index) => ({
    day: index + 1,
    points: ledger.filter(({ at }) => at < dayBegins(index + 2)).reduce((sum, { points }) => sum + points, 0),
  }));
