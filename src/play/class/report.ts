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
  /** Counted from 1 among those who seem to share a name; null where nobody else has it. */
  readonly namesake: number | null;
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

/** Whether one student cannot have both: the same attempt at the same run, with other moves. */
const differ = (a: Digest, b: Digest): boolean =>
  a.attempt === b.attempt && a.setup.pace === b.setup.pace && a.moves !== b.moves;

/** The results that came under one name, by the fewest students who can have played them, in the order in which they came. */
const namesakes = (results: readonly Digest[]): Digest[][] => {
  const students: Digest[][] = [];
  for (const result of results) {
    const own = students.find((others) => !others.some((other) => differ(result, other)));
    if (own) own.push(result);
    else students.push([result]);
  }
  return students;
};

type Own = { readonly results: readonly Digest[]; readonly namesake: number | null };

/** Everybody's results, each student's own together; who gave no name stands alone. */
const byStudent = (digests: readonly Digest[]): Own[] =>
  [
    ...groupedBy(digests, ({ by, code }) => (by === '' ? `code ${code}` : `name ${nameKey(by)}`)).values(),
  ].flatMap((named) => {
    const students = namesakes(named);
    return students.map((results, index) => ({
      results,
      namesake: students.length > 1 ? index + 1 : null,
    }));
  });

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
  const owned = byStudent(shown.digests).map(({ results, namesake }) => ({
    results: results.toSorted(BETTER[counts]),
    namesake,
  }));
  const students = owned.map(
    ({ results: [digest], namesake }): Student => ({
      digest: digest as Digest,
      nameless: digest?.by === '' ? ++nameless : null,
      namesake,
    }),
  );
  const twins = twinsOf(students);
  return {
    groups,
    shown,
    rows: students.map((student, index) => ({
      ...student,
      grade: gradeOf(student.digest.score, student.digest.reference),
      handedIn: (owned[index] as Own).results.length,
      twin: twins.get(student) ?? null,
    })),
    otherAttempts: owned.flatMap(({ results }) => results.slice(1)),
  };
};
