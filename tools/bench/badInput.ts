import fc from 'fast-check';
import { loadBones } from '../../src/content/packs';
import { formatPlayLink, parsePlayLink } from '../../src/share/link';
import { readPack, writePack } from '../../src/share/pack';
import { readResult, replayResult, writeResult } from '../../src/share/result';
import { scan } from '../../src/share/scan';
import { damaged, twisted } from '../../src/share/testing/damage';
import { aResult, aSmallPack } from '../../src/share/testing/samples';

const TIMES = 10_000;
/** About as many as fit into what a code may hold. */
const MOVES = 10_000;
/** Milliseconds that the slowest answer may take. */
const MOST = 200;

/** The slowest of many answers, in milliseconds. */
const slowest = <T>(inputs: fc.Arbitrary<T>, times: number, answer: (input: T) => unknown): number => {
  let most = 0;
  for (const input of fc.sample(inputs, { numRuns: times, seed: 66 })) {
    const begun = performance.now();
    answer(input);
    most = Math.max(most, performance.now() - begun);
  }
  return Math.round(most * 10) / 10;
};

/** How long the slowest answer to damaged links, results and packs takes. */
export const benchBadInput = async (): Promise<void> => {
  const bones = await loadBones('volterra');
  const result = await aResult({ mission: 'season', days: 10 }, { by: 'Ana' });
  const code = writeResult(result) ?? '';
  const link = formatPlayLink(result.setup, { lang: 'hi' });
  const pack = writePack(await aSmallPack()) ?? '';
  // Made to be slow: as many moves as a recording may hold, each of them legal.
  const listed = result.actions.findIndex(({ kind }) => kind === 'list') + 1;
  const last = result.actions[listed - 1];
  if (last?.kind !== 'list') throw new Error('nothing was listed');
  const rank = { at: last.at, kind: 'rank' as const, fix: last.issue, to: 0 };
  const restless = [...result.actions.slice(0, listed), ...Array.from({ length: MOVES }, () => rank)];
  const rows: Readonly<Record<string, number>> = {
    'play links': slowest(damaged(link), TIMES, parsePlayLink),
    'result codes': slowest(damaged(code), TIMES, (text) =>
      scan('result', text).map((found) => readResult(found.code)),
    ),
    'pack codes': slowest(damaged(pack), TIMES, (text) =>
      scan('pack', text).map((found) => readPack(found.code)),
    ),
    'results with other moves, replayed': slowest(twisted(result), 1000, (strange) => {
      try {
        const read = readResult(writeResult(strange as typeof result) ?? '');
        if ('result' in read) replayResult(read.result, bones);
      } catch {
        // This one cannot even be written.
      }
    }),
    [`a result of ${MOVES} moves`]: slowest(fc.constant({ ...result, actions: restless }), 3, (many) => {
      const read = readResult(writeResult(many) ?? '');
      const replayed = 'result' in read ? replayResult(read.result, bones) : read;
      if ('error' in replayed) throw new Error(replayed.error);
    }),
  };
  console.log(`\nBad input: the slowest answer of ${TIMES} damaged inputs (asked: ≤ ${MOST} ms)`);
  console.table(Object.fromEntries(Object.entries(rows).map(([name, ms]) => [name, { ms, ok: ms <= MOST }])));
};
