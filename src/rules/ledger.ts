import type { Fact, LedgerEntry, LedgerRule, Run } from './types';

/** Writes points (tenths) to the ledger, the only place where a score comes from. */
export const score = (
  run: Run,
  facts: Fact[],
  rule: LedgerRule,
  cause: LedgerEntry['cause'],
  points: number,
): void => {
  if (points === 0) return;
  const entry = { at: run.now, cause, rule, points };
  run.ledger.push(entry);
  facts.push({ kind: 'scored', at: run.now, entry });
};

/** Tenths of a point: the sum of the ledger and nothing else. */
export const totalOf = (ledger: readonly LedgerEntry[]): number =>
  ledger.reduce((sum, { points }) => sum + points, 0);
