import type { Setup } from '../../rules/types';
import { gradeOf } from '../grade';
import type { Digest } from './digest';
import { groupedBy } from './grouping';

/** Which of a student's attempts counts. */
export const ATTEMPTS = ['first', 'best'] as const;
export type Attempt = (typeof ATTEMPTS)[number];

/** Results of the same cards on the same days; pace may differ, since each has its own reference. */
export type Group = { readonly key: string; readonly setup: Setup; readonly digests: readonly Digest[] };

/** Whose a result is. */
export type Student = {
  readonly digest: Digest;
  /** Counted from 1 among those without a name; null for the others. */
  readonly nameless: number | null;
};

/** One student of the class. */
export type Row = Student & {
  /** 0–100. */
  readonly grade: number;
  /** How many results came under this name, this one among them. */
  readonly handedIn: number;
  /** Somebody else who did the same in the very same seconds. */
  readonly twin: Student | null;
};

export type ClassReport = {
  /** The most results first; those before, where as many came. */
  readonly groups: readonly Group[];
  readonly shown: Group;
  readonly rows: readonly Row[];
  /** Results of students of whom another one counts. */
  readonly otherAttempts: readonly Digest[];
};

const keyOf = ({ edition, pack, mission, days, seed }: Setup): string =>
  [edition, pack, mission, days, seed].join(' ');

const groupsOf = (digests: readonly Digest[]): Group[] =>
  [...groupedBy(digests, ({ setup }) => keyOf(setup))]
    .map(([key, all]) => ({ key, setup: (all[0] as Digest).setup, digests: all }))
    .sort((a, b) => b.digests.length - a.digests.length);

const nameKey = (name: string): string => name.normalize('NFKC').toLowerCase();

/** Everybody's results, each student's own together; who gave no name stands alone. */
const byStudent = (digests: readonly Digest[]): Digest[][] => [
  ...groupedBy(digests, ({ by, code }) => (by === '' ? `code ${code}` : `name ${nameKey(by)}`)).values(),
];

const BETTER: Readonly<Record<Attempt, (a: Digest, b: Digest) => number>> = {
  first: (a, b) => a.attempt - b.attempt,
  best: (a, b) => b.score - a.score || a.attempt - b.attempt,
};

/** Students with the very same moves, each with the first other one. */
const twinsOf = (students: readonly Student[]): Map<Student, Student> => {
  const alike = groupedBy(students, ({ digest: { setup, moves } }) => `${setup.pace} ${moves}`);
  const twins = new Map<Student, Student>();
  for (const group of alike.values()) {
    const [first, second] = group;
    if (!first || !second || first.digest.moves === '') continue;
    for (const student of group) twins.set(student, student === first ? second : first);
  }
  return twins;
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
  const results = byStudent(shown.digests).map((own) => own.toSorted(BETTER[counts]));
  const students = results.map(
    ([digest]): Student => ({
      digest: digest as Digest,
      nameless: digest?.by === '' ? ++nameless : null,
    }),
  );
  const twins = twinsOf(students);
  return {
    groups,
    shown,
    rows: students.map((student, index) => ({
      ...student,
      grade: gradeOf(student.digest.score, student.digest.reference),
      handedIn: (results[index] as Digest[]).length,
      twin: twins.get(student) ?? null,
    })),
    otherAttempts: results.flatMap((own) => own.slice(1)),
  };
};
