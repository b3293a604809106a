import type { Run } from '../../../rules/types';
import { REFERENCE } from '../../../rules/view';

/** The columns that fixes and trust share: the days of a run, the day after it, and room for the story's line. */
export type DayColumns = {
  /** Days that were played. */
  readonly played: number;
  /** The last column, counted from 1. */
  readonly last: number;
};

/** The day columns of a run whose first complaint came on this day. */
export const dayColumns = (run: Run, firstComplaint: number): DayColumns => ({
  played: run.setup.days,
  last: Math.max(run.setup.days + 1, firstComplaint + REFERENCE.shipDays - 1),
});

/** Days are told as they looked from here, so that a second Monday is no first one. */
export const FIRST_DAY = 1;
