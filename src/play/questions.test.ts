import { beforeAll, expect, test } from 'vitest';
import { playRun } from '../bots/bot';
import { setupFor } from '../bots/measure';
import type { BotId } from '../bots/roster';
import { makeRoster } from '../bots/roster';
import { loadBones, loadTexts } from '../content/packs';
import type { PackBones } from '../rules/bones';
import type { QuestionId } from './questions';
import { questionsFor } from './questions';

let bones: PackBones;
let roster: ReturnType<typeof makeRoster>;
beforeAll(async () => {
  bones = await loadBones('volterra');
  roster = makeRoster(await loadTexts('volterra', 'en'));
});

const asked = (bot: BotId, most = 3): QuestionId[] =>
  [0, 1, 2, 3, 4, 5].flatMap((seed) =>
    questionsFor(playRun(setupFor(bones, 'sprint', seed), bones, roster[bot]).run, most).map(({ id }) => id),
  );

test.each<[BotId, QuestionId]>([
  ['silent', 'silence'],
  ['yesToAll', 'broken'],
  ['softAll', 'phantom'],
  ['softAll', 'rumour'],
  ['harsh', 'harsh'],
  ['sign', 'weak'],
  ['charmer', 'standstill'],
  ['fixNeverPromise', 'noPromise'],
  ['spinDoctor', 'fastWrong'],
])('%s is asked about what it did: %s', (bot, id) => {
  expect(asked(bot, 14)).toContain(id);
});

test('never more than were wanted, none twice, the weightiest first', () => {
  for (const bot of ['listener', 'learner', 'random'] as const) {
    const questions = questionsFor(playRun(setupFor(bones, 'season', 1), bones, roster[bot]).run, 3);
    expect(questions.length).toBeLessThanOrEqual(3);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(questions.map(({ weight }) => weight)).toEqual(
      questions.map(({ weight }) => weight).toSorted((a, b) => b - a),
    );
  }
});
