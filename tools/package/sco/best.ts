/** The best attempt so far: its grade from 0 to 100, and the code that proves it where that is short enough. */
export type Best = { readonly grade: number; readonly code: string | null };

/** Most characters of `cmi.suspend_data` in SCORM 1.2. */
const MOST = 4096;

/** What is kept in `cmi.suspend_data`. */
export const formatBest = ({ grade, code }: Best): string => {
  const kept = new URLSearchParams({ v: '1', grade: String(grade) }).toString();
  const proven = `${kept}&code=${code}`;
  return code !== null && proven.length <= MOST ? proven : kept;
};

const parseGrade = (text: string | null): number | null => {
  const grade = text?.trim() ? Number(text) : Number.NaN;
  return grade >= 0 && grade <= 100 ? grade : null;
};

/** The best attempt that the LMS remembers, from `cmi.suspend_data` or at least from `cmi.core.score.raw`; null before the first. */
export const parseBest = (suspendData: string, raw: string): Best | null => {
  const kept = new URLSearchParams(suspendData);
  const grade = parseGrade(kept.get('grade'));
  if (kept.get('v') === '1' && grade !== null) return { grade, code: kept.get('code') };
  const known = parseGrade(raw);
  return known === null ? null : { grade: known, code: null };
};

/** The better of what was and what came; of two equal ones what was. */
export const betterOf = (was: Best | null, came: Best): Best =>
  was !== null && was.grade >= came.grade ? was : came;

/** What `cmi.core.lesson_status` is once a run is over; without a `mastery` (0 to 100) nobody fails. */
export const statusOf = ({ grade }: Best, mastery: number | null): 'completed' | 'passed' | 'failed' => {
  if (mastery === null) return 'completed';
  return grade >= mastery ? 'passed' : 'failed';
};
