import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { Part } from '../src/bots/balanceReport';
import { resultsOf } from '../src/bots/balanceReport';
import type { Result } from '../src/bots/measure';
import { mean } from '../src/bots/measure';
import type { BuiltIn } from '../src/content/packs';
import { BUILT_IN, isBuiltIn, loadBones } from '../src/content/packs';
import { DRAWN_MISSIONS } from '../src/rules/balance';
import { isMission } from '../src/rules/schedule';
import { reportPlanner } from './balance/planner';
import { reportSweeps } from './balance/sweeps';

/** Seeds in one part: a second's work or two. */
const SHARE = 250;

const round = (value: number | null, digits = 0): string => (value === null ? '–' : value.toFixed(digits));

const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;

const row = (results: readonly Result[], listener: number) => {
  const score = mean(results.map((result) => result.score)) ?? 0;
  const shares = results.map((result) => (result.score / result.reference) * 100);
  return {
    score: round(score / 10),
    'of listener %': round((score / listener) * 100),
    'p5–p95 %': `${round(quantile(shares, 0.05))}–${round(quantile(shares, 0.95))}`,
    stars: round(mean(results.map(({ stars }) => stars)), 2),
    'two stars %': round((mean(results.map(({ stars }) => (stars >= 2 ? 1 : 0))) ?? 0) * 100, 1),
    trust: round(mean(results.map(({ trust }) => trust))),
    'replied %': round((mean(results.map(({ shareReplied }) => shareReplied)) ?? 0) * 100),
    'reply min': round(mean(results.map(({ replyMinutes }) => replyMinutes))),
    'ship days': round(mean(results.map(({ shipDays }) => shipDays)), 1),
    kept: round(mean(results.map(({ kept }) => kept)), 1),
    broken: round(mean(results.map(({ broken }) => broken)), 1),
    'called %': round((mean(results.map(({ called }) => (called ? 1 : 0))) ?? 0) * 100),
  };
};

/** Hands parts to as many workers as there are cores, each taking the next when it is done; `bundle` is this very module. */
const shareOut = (parts: readonly Part[], bundle: string): Promise<Record<string, Result[]>[]> =>
  new Promise((resolve, reject) => {
    const results: Record<string, Result[]>[] = [];
    let [next, done] = [0, 0];
    const workers = Array.from({ length: Math.min(parts.length, availableParallelism()) }, () => {
      const worker = new Worker(new URL(bundle));
      let at = -1;
      const give = (): void => {
        at = next++;
        if (at < parts.length) worker.postMessage(parts[at]);
        else worker.terminate();
      };
      worker.on('error', reject);
      worker.on('message', (result: Record<string, Result[]>) => {
        results[at] = result;
        if (++done === parts.length) resolve(results);
        give();
      });
      return give;
    });
    for (const begin of workers) begin();
  });

if (!isMainThread)
  parentPort?.on('message', async (part: Part) => parentPort?.postMessage(await resultsOf(part)));

const joined = (parts: readonly Part[], results: readonly Record<string, Result[]>[], part: Part) => {
  const all: Record<string, Result[]> = {};
  for (const [index, { pack, mission }] of parts.entries()) {
    if (pack !== part.pack || mission !== part.mission) continue;
    for (const [id, own] of Object.entries(results[index] ?? {})) all[id] = [...(all[id] ?? []), ...own];
  }
  return all;
};

const wholeNumber = (name: string, text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number, not "${text}"`);
  return value;
};

const missionsOf = async (pack: BuiltIn, mission: string | undefined): Promise<string[]> => {
  const bones = await loadBones(pack);
  const all = [
    ...bones.stories.map(({ id }) => id),
    ...Object.keys(DRAWN_MISSIONS).filter((id) => id !== 'daily'),
  ];
  if (mission === undefined) return all;
  return isMission(bones, mission) ? [mission] : [];
};

/** Prints what each reference player makes of the missions: `--seeds N --mission M --pack P --planner --sweeps --json`. */
export default async (argv: readonly string[], bundle: string): Promise<void> => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      seeds: { type: 'string', default: '200' },
      mission: { type: 'string' },
      pack: { type: 'string', default: 'volterra' },
      planner: { type: 'boolean', default: false },
      sweeps: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const seeds = wholeNumber('seeds', values.seeds);
  if (values.pack !== 'all' && !isBuiltIn(values.pack)) throw new Error(`--pack knows no "${values.pack}"`);
  const packs = BUILT_IN.filter((id) => values.pack === 'all' || id === values.pack);
  const wanted: { pack: BuiltIn; mission: string }[] = [];
  for (const pack of packs)
    for (const mission of await missionsOf(pack, values.mission)) wanted.push({ pack, mission });
  if (wanted.length === 0) throw new Error(`--mission knows no "${values.mission}"`);
  if (values.planner) return reportPlanner(wanted, seeds);
  if (values.sweeps) return reportSweeps(seeds);
  const parts: Part[] = wanted.flatMap(({ pack, mission }) =>
    Array.from({ length: Math.ceil(seeds / SHARE) }, (_, index) => ({
      pack,
      mission,
      from: index * SHARE,
      seeds: Math.min(SHARE, seeds - index * SHARE),
    })),
  );
  const begun = performance.now();
  const results = await shareOut(parts, bundle);
  const report: Record<string, Record<string, ReturnType<typeof row>>> = {};
  for (const { pack, mission } of wanted) {
    const all = joined(parts, results, { pack, mission, from: 0, seeds });
    const listener = mean((all.listener ?? []).map(({ score }) => score)) ?? 1;
    report[`${pack}, ${mission}`] = Object.fromEntries(
      Object.entries(all).map(([id, own]) => [id, row(own, listener)]),
    );
  }
  if (values.json) return console.log(JSON.stringify({ seeds, report }, null, 2));
  for (const [mission, table] of Object.entries(report)) {
    console.log(`\n${mission}, ${seeds} seeds`);
    console.table(table);
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(
    `${seeds} seeds of ${wanted.length} missions in ${seconds} s on ${availableParallelism()} cores`,
  );
};
