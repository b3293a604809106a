import { ask } from './ask';
import type { Best } from './best';
import { betterOf, formatBest, parseBest, statusOf } from './best';
import type { Lms } from './lms';
import { spanOf } from './span';

export type Report = {
  /** The platform's own name for who plays; empty where it tells none. */
  readonly student: string;
  /** An evening has begun; both from 1. */
  evening(day: number, days: number): void;
  /** A run is over. */
  over(run: Best): void;
  /** The page may be about to go. */
  save(): void;
  /** The page goes; what comes later is not reported. */
  finish(): void;
};

export type ReportOptions = {
  /** From 0 to 100; null where nobody can fail. */
  readonly mastery: number | null;
  /** Milliseconds. */
  readonly now: () => number;
  /** The LMS did not take what it was told. */
  readonly onRefused: () => void;
};

const isYes = (answer: unknown): boolean => String(answer) === 'true';
const isNo = (answer: unknown): boolean => answer === null || String(answer) === 'false';

/** Begins to tell an LMS how it goes; null where it does not want to be told. */
export const beginReport = (lms: Lms, { mastery, now, onRefused }: ReportOptions): Report | null => {
  if (!isYes(ask(() => lms.LMSInitialize('')))) return null;
  const began = now();
  const read = (name: string): string => String(ask(() => lms.LMSGetValue(name)) ?? '');
  /** Whether it was taken, as far as the LMS says. */
  const write = (name: string, value: string | number): boolean =>
    !isNo(ask(() => lms.LMSSetValue(name, String(value)) ?? ''));
  const commit = (): void => {
    write('cmi.core.session_time', spanOf(now() - began));
    if (!isYes(ask(() => lms.LMSCommit('')))) onRefused();
  };

  let best = parseBest(read('cmi.suspend_data'), read('cmi.core.score.raw'));
  let evening = '';
  let isFinished = false;
  if (['', 'not attempted'].includes(read('cmi.core.lesson_status')))
    write('cmi.core.lesson_status', 'incomplete');
  // Else an LMS may begin the next visit with nothing, and a lower grade would stand in a higher one's place.
  write('cmi.core.exit', 'suspend');
  commit();

  return {
    student: read('cmi.core.student_id'),
    evening(day, days) {
      const next = `${day}/${days}`;
      if (isFinished || next === evening) return;
      evening = next;
      write('cmi.core.lesson_location', evening);
      commit();
    },
    over(run) {
      if (isFinished) return;
      best = betterOf(best, run);
      write('cmi.core.score.min', 0);
      write('cmi.core.score.max', 100);
      const isTold = [
        write('cmi.core.score.raw', best.grade),
        write('cmi.core.lesson_status', statusOf(best, mastery)),
      ];
      write('cmi.suspend_data', formatBest(best));
      commit();
      if (isTold.includes(false)) onRefused();
    },
    save() {
      if (!isFinished) commit();
    },
    finish() {
      if (isFinished) return;
      isFinished = true;
      commit();
      ask(() => lms.LMSFinish(''));
    },
  };
};
