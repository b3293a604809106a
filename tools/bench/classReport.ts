import { playRun } from '../../src/bots/bot';
import { LISTENER, makePlayer, rightWords } from '../../src/bots/player';
import { loadBones } from '../../src/content/packs';
import { verify } from '../../src/pages/class/verify';
import { classChoices } from '../../src/play/classChoices';
import { classReport } from '../../src/play/classReport';
import { draw, drawBelow } from '../../src/rules/chance';
import { tweetBone } from '../../src/rules/pack';
import type { Run, Setup, Tweet } from '../../src/rules/types';
import { writeResult } from '../../src/share/result';

const STUDENTS = 500;
const ROUNDS = 5;
const SETUP: Setup = { edition: 1, pack: 'volterra', mission: 'sprint', days: 5, seed: 7, pace: 'standard' };

/** A student with a pace and mistakes of their own. */
const studentBot = (student: number) => {
  const chance = (what: string, sides: number): number => drawBelow(sides, student, 'bot', what);
  const errs = 1 + chance('errs', 8);
  return makePlayer({
    ...LISTENER,
    reads: (_run: Run, { id }: Tweet) => 10 + chance(`${id}/reads`, 90),
    says: (run, tweet) => {
      if (chance(tweet.id, 10) >= errs) return rightWords(run, tweet);
      const { replies } = tweetBone(run.pack, tweet.id);
      const reply = replies[draw(student, 'bot', `${tweet.id}/wrong`) % (replies.length + 1)];
      return reply ? { reply: reply.id } : 'leave';
    },
  });
};

/** What 500 students sent, as one text. */
const handedIn = async (): Promise<string> => {
  const bones = await loadBones(SETUP.pack);
  const lines = Array.from({ length: STUDENTS }, (_, student) => {
    const { actions } = playRun(SETUP, bones, studentBot(student));
    const rest = { pausedSeconds: 0, attempt: 1, playedOn: false, checks: [] };
    return `Student ${student}: ${writeResult({ setup: SETUP, actions, by: `Student ${student}`, ...rest })}`;
  });
  return lines.join('\n');
};

/** A class of 500 different Sprints from a pasted text to the report: found, read, replayed, graded, counted. */
export const benchClassReport = async (): Promise<void> => {
  const text = await handedIn();
  const bones = await loadBones(SETUP.pack);
  const working = { onProgress: () => undefined, pause: async () => undefined };
  const times: number[] = [];
  let rows = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    const { digests } = await verify([{ name: null, text }], new Set(), working);
    rows = classReport(digests, 'first')?.rows.length ?? 0;
    classChoices(digests, bones);
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  console.log(
    '\nClass report: results of a Sprint found in a text, replayed and counted, reference included',
  );
  console.table({
    [`${rows} results`]: {
      'median ms': Math.round(times[Math.floor(ROUNDS / 2)] ?? Number.NaN),
      'worst ms': Math.round(times.at(-1) ?? Number.NaN),
      'pasted KB': Math.round(text.length / 1024),
      asked: '< 5000',
    },
  });
};
