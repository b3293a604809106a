import { expect, test } from 'vitest';
import type { Lms } from './lms';
import { beginReport } from './report';

/** An LMS that writes down what it is told, from what it remembers. */
const anLms = (remembered: Record<string, string> = {}, answer: unknown = 'true') => {
  const log: string[] = [];
  const values: Record<string, string> = { 'cmi.core.lesson_status': 'not attempted', ...remembered };
  const lms: Lms = {
    LMSInitialize: () => answer,
    LMSGetValue: (name) => values[name] ?? '',
    LMSSetValue: (name, value) => {
      values[name] = value;
      log.push(`${name.replace(/cmi\.(core\.)?/, '')} ${value}`);
      return answer;
    },
    LMSCommit: () => {
      log.push('commit');
      return answer;
    },
    LMSFinish: () => log.push('finish'),
  };
  return { lms, log, values };
};

const told = (lms: Lms, mastery: number | null = null) => {
  let seconds = 0;
  const report = beginReport(lms, { mastery, now: () => 1000 * seconds++, onRefused: () => undefined });
  if (!report) throw new Error('the LMS was not told');
  return report;
};

test('a first visit, from its beginning to its end', () => {
  const { lms, log } = anLms();
  const report = told(lms);
  report.evening(1, 4);
  report.evening(1, 4);
  report.over({ grade: 62, code: 'GPR1' });
  report.save();
  report.finish();
  report.finish();
  report.save();
  report.over({ grade: 100, code: 'late' });
  expect(log).toEqual([
    'lesson_status incomplete',
    'exit suspend',
    'session_time 0000:00:01.00',
    'commit',
    'lesson_location 1/4',
    'session_time 0000:00:02.00',
    'commit',
    'score.min 0',
    'score.max 100',
    'score.raw 62',
    'lesson_status completed',
    'suspend_data v=1&grade=62&code=GPR1',
    'session_time 0000:00:03.00',
    'commit',
    'session_time 0000:00:04.00',
    'commit',
    'session_time 0000:00:05.00',
    'commit',
    'finish',
  ]);
});

test('a later visit never lowers what stands there', () => {
  const { lms, log, values } = anLms({
    'cmi.core.lesson_status': 'passed',
    'cmi.suspend_data': 'v=1&grade=80&code=GOOD',
  });
  const report = told(lms, 60);
  report.over({ grade: 10, code: 'BAD' });
  expect(values).toMatchObject({
    'cmi.core.score.raw': '80',
    'cmi.core.lesson_status': 'passed',
    'cmi.suspend_data': 'v=1&grade=80&code=GOOD',
  });
  expect(log.join()).not.toMatch(/incomplete|failed/);
});

test('an LMS that throws at every call stops nothing, and is noticed', () => {
  const { lms } = anLms();
  let refusals = 0;
  const report = beginReport(lms, { mastery: null, now: () => 0, onRefused: () => refusals++ });
  const broken = (): never => {
    throw new Error('no session');
  };
  Object.assign(lms, { LMSGetValue: broken, LMSSetValue: broken, LMSCommit: broken, LMSFinish: broken });
  report?.evening(2, 4);
  expect(refusals).toBe(1);
  report?.over({ grade: 50, code: null });
  report?.finish();
  expect(refusals).toBeGreaterThan(1);
  Object.assign(lms, { LMSInitialize: broken });
  expect(beginReport(lms, { mastery: null, now: () => 0, onRefused: () => undefined })).toBe(null);
});

test('a grade that is refused is noticed, though the rest is taken', () => {
  const { lms, log } = anLms();
  let refusals = 0;
  const report = beginReport(lms, { mastery: null, now: () => 0, onRefused: () => refusals++ });
  lms.LMSSetValue = (name) => String(name !== 'cmi.core.score.raw');
  report?.over({ grade: 50, code: null });
  expect(refusals).toBe(1);
  expect(log.at(-1)).toBe('commit');
});

test('an LMS that does not want to be told is left alone; one that refuses is noticed', () => {
  const options = { mastery: null, now: () => 0 };
  expect(beginReport(anLms({}, 'false').lms, { ...options, onRefused: () => undefined })).toBe(null);
  const { lms } = anLms({}, true);
  let refusals = 0;
  const report = beginReport(lms, { ...options, onRefused: () => refusals++ });
  expect(refusals).toBe(0);
  lms.LMSCommit = () => 'false';
  report?.over({ grade: 1, code: null });
  expect(refusals).toBe(1);
});
