import { expect, test } from 'vitest';
import { loadBones } from '../../content/packs';
import { replay } from '../../rules/replay';
import { exampleRun } from './example';

test('made-up students play by the rules, each in their own way', async () => {
  const bones = await loadBones('volterra');
  const runs = Array.from({ length: 24 }, (_, student) => exampleRun(student, bones));
  expect(runs.map((run) => replay(run, bones).refused)).toEqual(runs.map(() => null));
  expect(new Set(runs.map(({ actions }) => JSON.stringify(actions))).size).toBe(runs.length);
});
