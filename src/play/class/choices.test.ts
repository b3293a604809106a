import { expect, test } from 'vitest';
import { loadBones } from '../../content/packs';
import type { PackBones } from '../../rules/bones';
import { tweetBone } from '../../rules/pack';
import { LEFT } from '../decisions';
import { classChoices, costliest, mostSplit, worstMoments } from './choices';
import type { Choice } from './digest';
import { aDigest } from './testing';

const bones: PackBones = await loadBones('volterra');
const idsOf = (need: string): string[] =>
  bones.tweets.filter((tweet) => tweet.need === need && tweet.role === 'first').map(({ id }) => id);
const [flaw, other] = idsOf('flaw') as [string, string];
const [bait] = idsOf('bait') as [string];
const [first, second] = tweetBone(bones, flaw).replies.map(({ id }) => id) as [string, string];

const said = (chosen: string, points: number, id = flaw, verdict: Choice['verdict'] = 'excuse'): Choice => ({
  kind: 'tweet',
  id,
  chosen,
  verdict: chosen === LEFT ? null : verdict,
  points,
});
const classOf = (...choices: Choice[][]) =>
  classChoices(
    choices.map((own) => aDigest({ choices: own })),
    bones,
  );

test('options are counted with their mean points, the most taken first', () => {
  const [choice] = classOf([said(first, -40)], [said(first, -60)], [said(second, 100, flaw, 'own')], []);
  expect(choice).toMatchObject({ kind: 'tweet', id: flaw, need: 'flaw', faced: 3, points: 0 });
  expect(choice?.taken.slice(0, 2)).toMatchObject([
    { id: first, count: 2, points: -50, verdict: 'excuse', because: 'made-an-excuse' },
    { id: second, count: 1, points: 100, verdict: 'own', because: 'owned-a-real-flaw' },
  ]);
  expect(choice?.taken.slice(2).every(({ count, points }) => count === 0 && points === null)).toBe(true);
});

test('the split is the share of all pairs of the class that differed: two against one of four are 2 of 6', () => {
  const [choice] = classOf([said(first, 0)], [said(first, 0)], [said(second, 0)], []);
  expect(choice?.split).toBeCloseTo(2 / 6);
});

test('what split the class most comes first, and agreement is no split', () => {
  const choices = classOf(
    [said(first, 0), said(LEFT, -5, other), said(LEFT, 0, bait)],
    [said(second, 0), said(LEFT, -5, other), said(LEFT, 0, bait)],
  );
  expect(mostSplit(choices, 5).map(({ id }) => id)).toEqual([flaw]);
});

test('the worst moments are those where most was lost, even if others won there', () => {
  const choices = classOf(
    [said(first, -90), said(LEFT, -50, other), said(LEFT, 0, bait)],
    [said(second, 900, flaw, 'own'), said(LEFT, -50, other)],
    [said(first, -30)],
  );
  expect(worstMoments(choices, 5).map(({ id, lost, losers }) => [id, lost, losers])).toEqual([
    [flaw, -120, 2],
    [other, -100, 2],
  ]);
  expect(choices.map((choice) => costliest(choice)?.id ?? null)).toEqual([first, LEFT, null]);
});

test('silence has a reason only before bait', () => {
  const choices = classOf([said(LEFT, -50), said(LEFT, 0, bait)]);
  expect(choices.map(({ taken }) => taken.find(({ id }) => id === LEFT)?.because)).toEqual([
    null,
    'left-the-bait',
  ]);
});

test('designs are counted with how customers take them', () => {
  const issue = bones.issues[0] as PackBones['issues'][number];
  const design = issue.designs[0] as (typeof issue.designs)[number];
  const [choice] = classOf([{ kind: 'design', id: issue.id, chosen: design.id, verdict: null, points: 200 }]);
  expect(choice?.taken[0]).toMatchObject({ id: design.id, count: 1, points: 200, tone: design.tone });
  expect(choice?.taken).toHaveLength(issue.designs.length);
});
