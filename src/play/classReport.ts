import type { Setup } from '../rules/types';
import type { Digest } from './classDigest';

/** Which of a student's attempts counts. */
export const ATTEMPTS = ['first', 'best'] as const;
export type Attempt = (typeof ATTEMPTS)[number];

/** Results of the same cards on the same days; pace may differ, since each has its own reference. */
export type Group = { readonly key: string; readonly setup: Setup; readonly digests: readonly Digest[] };

/** One student of the class. */
export type Row = {
  readonly digest: Digest;
  /** Counted from 1 among those without a name; null for the others. */
  readonly nameless: number | null;
  /** 0–100. */
  readonly grade: number;
  /** How many results came under this name, this one among them. */
  readonly handedIn: number;
};

export type ClassReport = {
  /** The most results first; those before, where as many came. */
  readonly groups: readonly Group[];
  readonly shown: Group;
  readonly rows: readonly Row[];
  /** Results of students of whom another one counts. */
  readonly otherAttempts: readonly Digest[];
};

/** The percent of the reference player's score, never below 0 or above 100. */
export const gradeOf = ({ score, reference }: Pick<Digest, 'score' | 'reference'>): number =>
  reference <= 0 ? 0 : Math.round(100 * Math.min(1, Math.max(0, score / reference)));

const keyOf = ({ edition, pack, mission, days, seed }: Setup): string =>
  [edition, pack, mission, days, seed].join(' ');

const groupsOf = (digests: readonly Digest[]): Group[] => {
  const groups = new Map<string, Digest[]>();
  for (const digest of digests) {
    const key = keyOf(digest.setup);
    const group = groups.get(key);
    if (group) group.push(digest);
    else groups.set(key, [digest]);
  }
  return [...groups]
    .map(([key, all]) => ({ key, setup: (all[0] as Digest).setup, digests: all }))
    .sort((a, b) => b.digests.length - a.digests.length);
};

const nameKey = (name: string): string => name.normalize('NFKC').toLowerCase();

/** Everybody's results, each student's own together; who gave no name stands alone. */
const byStudent = (digests: readonly Digest[]): Digest[][] => {
  const named = new Map<string, Digest[]>();
  const all: Digest[][] = [];
  for (const digest of digests) {
    const known = digest.by === '' ? undefined : named.get(nameKey(digest.by));
    if (known) {
      known.push(digest);
      continue;
    }
    const own = [digest];
    all.push(own);
    if (digest.by !== '') named.set(nameKey(digest.by), own);
  }
  return all;
};

const BETTER: Readonly<Record<Attempt, (a: Digest, b: Digest) => number>> = {
  first: (a, b) => a.attempt - b.attempt,
  best: (a, b) => b.score - a.score || a.attempt - b.attempt,
};

/** The report of replayed results, of one group of them (the largest if that is not there); null for none. */
export const classReport = (
  digests: readonly Digest[],
  counts: Attempt,
  asked: string | null = null,
): ClassReport | null => {
  const groups = groupsOf(digests);
  const shown = groups.find(({ key }) => key === asked) ?? groups[0];
  if (!shown) return null;
  let nameless = 0;
  const students = byStudent(shown.digests).map((own) => own.toSorted(BETTER[counts]));
  return {
    groups,
    shown,
    rows: students.map((own) => {
      const digest = own[0] as Digest;
      return {
        digest,
        nameless: digest.by === '' ? ++nameless : null,
        grade: gradeOf(digest),
        handedIn: own.length,
      };
    }),
    otherAttempts: students.flatMap((own) => own.slice(1)),
  };
};
