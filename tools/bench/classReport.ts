import { loadBones } from '../../src/content/packs';
import { verify } from '../../src/pages/class/verify';
import { classChoices } from '../../src/play/class/choices';
import { EXAMPLE_SETUP, exampleRun } from '../../src/play/class/example';
import { classReport } from '../../src/play/class/report';
import { writeResult } from '../../src/share/result';

const STUDENTS = 500;
const ROUNDS = 5;

/** What 500 students sent, as one text. */
const handedIn = async (): Promise<string> => {
  const bones = await loadBones(EXAMPLE_SETUP.pack);
  const lines = Array.from({ length: STUDENTS }, (_, student) => {
    const rest = { pausedSeconds: 0, attempt: 1, playedOn: false, checks: [] };
    return `Student ${student}: ${writeResult({ ...exampleRun(student, bones), by: `Student ${student}`, ...rest })}`;
  });
  return lines.join('\n');
};

/** A class of 500 different Sprints from a pasted text to the report: found, read, replayed, graded, counted. */
export const benchClassReport = async (): Promise<void> => {
  const text = await handedIn();
  const bones = await loadBones(EXAMPLE_SETUP.pack);
  const working = { onProgress: () => undefined, pause: async () => undefined };
  const times: number[] = [];
  /** Milliseconds of processor time, which other programs do not lengthen. */
  const work: number[] = [];
  let rows = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    const used = process.cpuUsage();
    const { digests } = await verify([{ name: null, text }], new Set(), working);
    rows = classReport(digests, 'first')?.rows.length ?? 0;
    classChoices(digests, bones);
    times.push(performance.now() - begun);
    const { user, system } = process.cpuUsage(used);
    work.push((user + system) / 1000);
  }
  for (const numbers of [times, work]) numbers.sort((a, b) => a - b);
  console.log(
    '\nClass report: results of a Sprint found in a text, replayed and counted, reference included',
  );
  console.table({
    [`${rows} results`]: {
      'median ms': Math.round(times[Math.floor(ROUNDS / 2)] ?? Number.NaN),
      'worst ms': Math.round(times.at(-1) ?? Number.NaN),
      'median CPU ms': Math.round(work[Math.floor(ROUNDS / 2)] ?? Number.NaN),
      'pasted KB': Math.round(text.length / 1024),
      asked: '< 5000',
    },
  });
};
