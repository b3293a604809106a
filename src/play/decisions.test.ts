import { beforeAll, expect, test } from 'vitest';
import { playRun } from '../bots/bot';
import { setupFor } from '../bots/measure';
import type { BotId } from '../bots/roster';
import { makeRoster } from '../bots/roster';
import { whatIf } from '../bots/whatIf';
import { loadBones, loadTexts } from '../content/packs';
import type { PackBones } from '../rules/bones';
import { decisionsOf, insteadOf, LEFT, MUTED } from './decisions';

let bones: PackBones;
let roster: ReturnType<typeof makeRoster>;
beforeAll(async () => {
  bones = await loadBones('volterra');
  roster = makeRoster(await loadTexts('volterra', 'en'));
});

const recordedBy = (id: BotId, mission: string, seed: number) => {
  const setup = setupFor(bones, mission, seed);
  const { run, actions } = playRun(setup, bones, roster[id]);
  return { run, recording: { setup, actions } };
};

const BOTS: readonly BotId[] = [
  'listener',
  'learner',
  'charmer',
  'silent',
  'muteAndBuild',
  'harsh',
  'noToAll',
];

test.each(BOTS)('every decision of %s can be taken in every way, and each way is really taken', (id) => {
  for (const seed of [1, 2]) {
    const { run, recording } = recordedBy(id, 'sprint', seed);
    for (const decision of decisionsOf(recording, run)) {
      expect(decision.options.map((option) => option.id)).toContain(decision.chosen);
      for (const option of decision.options) {
        const branch = whatIf(recording, bones, insteadOf(decision, option));
        const { about } = decision;
        const label = `${about.kind} ${about.id}: ${option.id}`;
        if (about.kind === 'tweet') {
          const answer = branch.run.tweets[about.id]?.answer;
          expect(answer ? (answer.reply ?? MUTED) : LEFT, label).toBe(option.id);
        } else if (about.kind === 'design' && option.id !== LEFT)
          expect(branch.run.works.fixes[about.id]?.design, label).toBe(option.id);
        else if (about.kind === 'announcement')
          expect(branch.run.works.fixes[about.id]?.announced, label).toBe(option.id);
      }
    }
  }
});

test('what was chosen, chosen again, changes nothing', () => {
  const { run, recording } = recordedBy('learner', 'season', 3);
  for (const decision of decisionsOf(recording, run)) {
    const same = decision.options.find(({ id }) => id === decision.chosen);
    if (!same) throw new Error('nothing was chosen');
    const branch = whatIf(recording, bones, insteadOf(decision, same));
    expect(branch.run.ledger, `${decision.about.kind} ${decision.about.id}`).toEqual(run.ledger);
  }
});
