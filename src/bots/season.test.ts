import { describe, expect, test } from 'vitest';
import { BUILT_IN, loadBones } from '../content/packs';
import { planOf } from '../rules/schedule';
import { setupFor } from './measure';

const SEEDS = 300;
const packs = await Promise.all(BUILT_IN.map(async (id) => ({ id, bones: await loadBones(id) })));

describe.each(packs)('a Season of $id', ({ bones }) => {
  const plans = Array.from(
    { length: SEEDS },
    (_, seed) => planOf(bones, setupFor(bones, 'season', seed)).cues,
  );

  test('no tweet comes twice, and every evening has some', () => {
    for (const cues of plans) {
      expect(new Set(cues.map(({ tweet }) => tweet)).size).toBe(cues.length);
      expect(new Set(cues.map(({ day }) => day)).size).toBe(10);
    }
  });

  test('an easy start, a loud middle, a quiet end', () => {
    const count = (from: number, to: number): number =>
      plans.flat().filter(({ day }) => day >= from && day <= to).length / SEEDS / (to - from + 1);
    expect(count(1, 2)).toBeLessThan(count(4, 6));
    expect(count(9, 10)).toBeLessThan(count(4, 6));
  });

  test('the first safety issue comes on the sixth evening', () => {
    const kindOf = (tweet: string): string | undefined => {
      const issue = bones.tweets.find((bone) => bone.id === tweet)?.issue;
      return bones.issues.find((bone) => bone.id === issue)?.kind;
    };
    for (const cues of plans) expect(cues.find(({ tweet }) => kindOf(tweet) === 'safety')?.day).toBe(6);
  });

  // A small pack has no two different Seasons in it.
  const isLarge = bones.tweets.length >= 200;
  test('two Seasons of different seeds share less than half of their tweets, in a large pack', () => {
    for (let seed = 1; seed < SEEDS; seed++) {
      const [one, other] = [plans[seed - 1] ?? [], plans[seed] ?? []];
      const shared = one.filter(({ tweet }) => other.some((cue) => cue.tweet === tweet)).length;
      expect(shared / Math.max(one.length, other.length), `seeds ${seed - 1} and ${seed}`).toBeLessThan(
        isLarge ? 0.5 : 1,
      );
    }
  });
});
