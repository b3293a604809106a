import type { Due, DueKind } from './types';
import { DUE_KINDS } from './types';

const RANK = Object.fromEntries(DUE_KINDS.map((kind, rank) => [kind, rank])) as Record<DueKind, number>;

const before = (a: Due, b: Due): boolean =>
  a.at !== b.at ? a.at < b.at : a.kind !== b.kind ? RANK[a.kind] < RANK[b.kind] : a.id < b.id;

/** Puts what is due on the heap. */
export const schedule = (agenda: Due[], due: Due): void => {
  let index = agenda.length;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    const above = agenda[parent] as Due;
    if (!before(due, above)) break;
    agenda[index] = above;
    index = parent;
  }
  agenda[index] = due;
};

/** Takes what is due first off the heap. */
export const takeNext = (agenda: Due[]): Due | undefined => {
  const first = agenda[0];
  const last = agenda.pop();
  if (first === undefined || last === undefined || agenda.length === 0) return first;
  let index = 0;
  for (;;) {
    let child = 2 * index + 1;
    if (child >= agenda.length) break;
    const right = agenda[child + 1];
    if (right !== undefined && before(right, agenda[child] as Due)) child++;
    const below = agenda[child] as Due;
    if (!before(below, last)) break;
    agenda[index] = below;
    index = child;
  }
  agenda[index] = last;
  return first;
};
