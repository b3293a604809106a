import type { Run } from '../../rules/types';
import { fixNameById } from '../state/words';
import { dayColumns } from './data/days';
import { fixBars } from './data/fixBars';
import type { Fixes } from './draw/drawFixes';

/** The fixes of a run by name, over the columns that trust shares. */
export const namedFixes = (run: Run): Fixes => {
  const bars = fixBars(run).map((bar) => ({ ...bar, name: fixNameById(run, bar.fix) }));
  return { bars, columns: dayColumns(run, bars[0]?.firstDay ?? 1) };
};
