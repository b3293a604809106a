/** A value with what it was before and what was undone; what is typed into one field in a row is one step. */
export type History<T> = {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
  /** What the last step changed; null when the next one stands alone. */
  readonly group: string | null;
};

/** Steps that are remembered. */
const MOST = 200;

export const historyOf = <T>(now: T): History<T> => ({ past: [], now, future: [], group: null });

/** The value after a change; one of the same group as the last belongs to that step. */
export const changed = <T>(history: History<T>, now: T, group: string | null = null): History<T> => {
  if (now === history.now) return history;
  const isSameStep = group !== null && group === history.group;
  const past = isSameStep ? history.past : [...history.past, history.now].slice(-MOST);
  return { past, now, future: [], group };
};

/** One step back; the same where there is none. */
export const undone = <T>({ past, now, future, ...rest }: History<T>): History<T> => {
  const before = past.at(-1);
  if (before === undefined) return { past, now, future, ...rest };
  return { past: past.slice(0, -1), now: before, future: [now, ...future], group: null };
};

/** One undone step again; the same where there is none. */
export const redone = <T>({ past, now, future, ...rest }: History<T>): History<T> => {
  const [after, ...others] = future;
  if (after === undefined) return { past, now, future, ...rest };
  return { past: [...past, now], now: after, future: others, group: null };
};
