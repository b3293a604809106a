import { parseArgs } from 'node:util';
import type { Result } from '../src/bots/measure';
import { mean, measure } from '../src/bots/measure';
import { makeRoster } from '../src/bots/roster';
import { loadBones, loadTexts } from '../src/content/packs';
import { DRAWN_MISSIONS } from '../src/rules/balance';
import { isMission } from '../src/rules/schedule';

const round = (value: number | null, digits = 0): string => (value === null ? '–' : value.toFixed(digits));

const row = (results: readonly Result[], listener: number) => {
  const score = mean(results.map((result) => result.score)) ?? 0;
  return {
    score: round(score / 10),
    'of listener %': round((score / listener) * 100),
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

/** Prints what each reference player makes of the missions: `--seeds N --mission M --json`. */
export default async (argv: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      seeds: { type: 'string', default: '200' },
      mission: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const seeds = Number(values.seeds);
  if (!Number.isInteger(seeds) || seeds < 1)
    throw new Error(`--seeds takes a whole number, not "${values.seeds}"`);
  const bones = await loadBones('volterra');
  const missions = values.mission
    ? [values.mission]
    : [...bones.stories.map(({ id }) => id), ...Object.keys(DRAWN_MISSIONS)];
  const unknown = missions.find((mission) => !isMission(bones, mission));
  if (unknown) throw new Error(`--mission knows no "${unknown}"`);
  const roster = makeRoster(await loadTexts('volterra', 'en'));
  const report: Record<string, Record<string, ReturnType<typeof row>>> = {};
  for (const mission of missions) {
    const results = measure(bones, mission, seeds, roster);
    const listener = mean(results.listener.map(({ score }) => score)) ?? 1;
    report[mission] = Object.fromEntries(
      Object.entries(results).map(([id, all]) => [id, row(all, listener)]),
    );
  }
  if (values.json) console.log(JSON.stringify({ seeds, report }, null, 2));
  else {
    for (const [mission, table] of Object.entries(report)) {
      console.log(`\n${mission}, ${seeds} seeds`);
      console.table(table);
    }
  }
};
