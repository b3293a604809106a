import { describe, expect, test } from 'vitest';
import example from '../content/examplePack.json';
import { LANGS } from '../content/langs';
import type { Pack } from '../content/pack';
import type { PackTexts } from '../content/schema';
import type { Reading } from './meter';
import { METERED, meter, remarksOn, shareOf } from './meter';

const { bones, texts } = example as unknown as Pack;
const MISSION = bones.stories[0]?.id as string;

const readings = (lang: (typeof LANGS)[number], seeds: number, slice: number): Reading[] => [
  ...meter(bones, texts[lang] as PackTexts, MISSION, seeds, slice),
];

test.each(LANGS)('whoever judges best makes most of the example in %s', (lang) => {
  const reading = readings(lang, 20, 20)[0] as Reading;
  for (const id of METERED) expect(reading.scores.listener, id).toBeGreaterThanOrEqual(reading.scores[id]);
  expect(reading.scores.listener).toBeGreaterThan(reading.scores.learner);
  expect(remarksOn(reading, 6).map(({ says }) => says)).toEqual(['fine', 'noisy']);
});

test('slices come to the same as the whole, and each says how far it is', () => {
  const slices = readings('en', 7, 3);
  expect(slices.map(({ seeds }) => seeds)).toEqual([3, 6, 7]);
  expect(slices.at(-1)).toEqual(readings('en', 7, 7)[0]);
});

const reading = (scores: Partial<Reading['scores']>): Reading => ({
  seeds: 60,
  scores: {
    listener: 1000,
    learner: 700,
    yesToAll: 100,
    firstButton: 100,
    longestText: 100,
    random: 0,
    silent: -500,
    ...scores,
  },
});

describe('a reading is said in remarks', () => {
  test.each([
    [{}, 20, ['fine']],
    [{}, 6, ['fine', 'noisy']],
    [{ yesToAll: 920 }, 20, ['too-easy yesToAll']],
    [{ firstButton: 500, random: 600 }, 20, ['too-easy firstButton', 'too-easy random']],
    [{ silent: 800 }, 20, ['silence-pays silent']],
    [{ learner: 200 }, 20, ['too-hard learner']],
    [{ listener: 0 }, 6, ['nothing-to-win', 'noisy']],
  ] as const)('%j over %i cards: %j', (scores, cards, says) => {
    const remarks = remarksOn(reading(scores), cards);
    expect(remarks.map(({ says, who }) => (who ? `${says} ${who}` : says))).toEqual(says);
  });

  test('a share is of the listener and never below nothing', () => {
    expect([shareOf(reading({}), 'learner'), shareOf(reading({}), 'silent')]).toEqual([0.7, 0]);
    expect(shareOf(reading({ listener: -10 }), 'random')).toBe(0);
  });
});
