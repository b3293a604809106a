import type { LedgerEntry, LedgerRule } from '../../rules/types';
import { LEDGER_RULES } from '../../rules/types';

/** The ledger summed by rule, in tenths of a point; rules that came to nothing are left out. */
export const sumsByRule = (ledger: readonly LedgerEntry[]): { rule: LedgerRule; sum: number }[] =>
  LEDGER_RULES.map((rule) => ({
    rule,
    sum: ledger.filter((entry) => entry.rule === rule).reduce((total, entry) => total + entry.points, 0),
  })).filter(({ sum }) => sum !== 0);
