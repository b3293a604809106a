import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import type { EmbedMessage } from '../src/share/embed';
import type { Files } from './visit';
import { within } from './visit';

type Over = Extract<EmbedMessage, { kind: 'over' }>;

/** What an LMS's page knows. */
type Lms = {
  readonly API: { isTerminated(): boolean; lmsGetLastError(): string };
  /** The latest value of each element that was set. */
  readonly told: Readonly<Record<string, string>>;
  /** How the last run ended, as the game has it. */
  readonly over?: Over;
  /** How often the session was finished. */
  readonly finishes: number;
};

/** Who has logged in, and what stands there of them, are in the address. The game's own word goes past the package, so that the two can be compared. */
const LMS = `<script src="scorm12.js"></script>
  <script>
    const asked = new URLSearchParams(location.search);
    window.API = new Scorm12API({ autocommit: false });
    API.loadFromFlattenedJSON({ ...JSON.parse(asked.get('remembers')), 'cmi.core.student_id': asked.get('student') ?? '' });
    told = {};
    API.on('LMSSetValue.cmi.*', (name, value) => { told[name] = value; });
    finishes = 0;
    API.on('LMSFinish', () => { finishes++; });
  </script>`;

/** A package in a page with scripts of its own, to be served. */
export const pageAround = (sco: Files, scripts: string): Files => ({
  'index.html': Buffer.from(`<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
    ${scripts}
    <iframe src="package/sco.html" width="1200" height="700"></iframe>`),
  ...within('package', sco),
});

/** An LMS around a package, to be served. */
export const lmsAround = async (sco: Files): Promise<Files> => ({
  ...pageAround(sco, LMS),
  'scorm12.js': await readFile('node_modules/scorm-again/dist/scorm12.js'),
});

/** What an LMS remembers of a student until the next visit. */
const REMEMBERED = [
  'cmi.core.lesson_status',
  'cmi.core.lesson_location',
  'cmi.core.score.raw',
  'cmi.suspend_data',
];

/** The address of a student's visit, with what was told in an earlier one. */
export const visitOf = (url: string, student: string, told: Lms['told'] = {}): string => {
  const remembers = Object.entries(told).filter(([name]) => REMEMBERED.includes(name));
  return `${url}?${new URLSearchParams({ student, remembers: JSON.stringify(Object.fromEntries(remembers)) })}`;
};

/** Runs in every frame before the page does: the game's last word is noted at the LMS. */
export const overhear = (): void =>
  addEventListener('message', ({ data }) => {
    if (data?.kind === 'over') Object.assign(top ?? {}, { over: data });
  });

/** What stands at the LMS. */
export const recorded = (page: Page) =>
  page.evaluate(() => {
    const { API, told, over, finishes } = window as unknown as Lms;
    return { told, over, finishes, error: String(API.lmsGetLastError()), isFinished: API.isTerminated() };
  });
