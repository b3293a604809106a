import type { LedgerRule, Run } from '../../../rules/types';
import { LEDGER_RULES } from '../../../rules/types';

/** What one rule gave and took over a run, in tenths of a point; `lost` is 0 or less. */
export type PointSum = { readonly rule: LedgerRule; readonly won: number; readonly lost: number };

/** The ledger by rule, in the rule book's order; rules that wrote nothing are left out. */
export const pointSums = ({ ledger }: Run): PointSum[] =>
  LEDGER_RULES.map((rule) => {
    const points = ledger.filter((entry) => entry.rule === rule).map((entry) => entry.points);
    const sum = (wanted: (value: number) => boolean): number =>
      points.filter(wanted).reduce((total, value) => total + value, 0);
    return { rule, won: sum((value) => value > 0), lost: sum((value) => value < 0) };
  }).filter(({ won, lost }) => won !== 0 || lost !== 0);
