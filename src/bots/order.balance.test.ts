import { beforeAll, describe, expect, test } from 'vitest';
import { LANGS } from '../content/langs';
import { loadBones, loadTexts } from '../content/packs';
import type { PackBones } from '../rules/bones';
import { PACES } from '../rules/words';
import { wordsByStatistics } from './bayes';
import type { Result } from './measure';
import { mean, measure, setupFor } from './measure';
import { plannedScore } from './planner';
import { LISTENER, makePlayer } from './player';
import { referenceScore } from './reference';
import type { BotId } from './roster';
import { BOT_IDS, makeRoster } from './roster';

/** Seeds of each mission; `BALANCE_SEEDS=2000 npm run test:balance` looks longer. */
const SEEDS = Number(process.env.BALANCE_SEEDS ?? 250);
const GAMES = [
  ['volterra', 'good-point'],
  ['volterra', 'six-days'],
  ['volterra', 'please-everyone'],
  ['volterra', 'feed-trap'],
  ['volterra', 'sprint'],
  ['volterra', 'season'],
  ['cityhall', 'sprint'],
  ['cityhall', 'season'],
] as const;
const isDrawn = (mission: string): boolean => mission === 'sprint' || mission === 'season';

/** Changes that the planner tries for each seed; the report tries more. */
const PLANNER_ROUNDS = 60;

const BLIND = ['firstButton', 'longestText', 'random'] as const;
const LOST = ['noToAll', 'spinDoctor', 'silent'] as const;
/** Single-minded tricks; none may beat listening late. */
const TRICKS = ['askAll', 'handoffAll', 'thankAll', 'muteAndBuild', 'closeEarly', 'lastMinute'] as const;
const ONE_SIDED = ['harsh', 'sign', 'builder', 'yesToAll', 'charmer'] as const;

type Pair = readonly [better: BotId, worse: BotId];
const each = (better: readonly BotId[], worse: readonly BotId[]): Pair[] =>
  better.flatMap((above) => worse.map((below): Pair => [above, below]));

/** Who beats whom on every mission, on the mean and seed by seed: the lesson of the game as a list. */
const ORDER: readonly Pair[] = [
  ...each(
    ['listener'],
    BOT_IDS.filter((id) => !['listener', 'pacedHuman', 'secondReplies'].includes(id)),
  ),
  ...each(['fixNeverPromise'], [...ONE_SIDED, ...BLIND, ...LOST]),
  ...each(['learner'], ['sign', 'builder', 'yesToAll', 'charmer', ...BLIND, ...LOST]),
  ...each(['lateListener'], ['harsh', 'sign', 'builder', 'charmer', 'firstButton', 'random', ...LOST]),
  ...each(['harsh', 'builder'], LOST),
  ...each(['harsh'], ['sign']),
  ...each(['softAll', 'yesToAll', 'charmer', 'longestText'], ['silent']),
  ['noToAll', 'silent'],
  ['spinDoctor', 'silent'],
];

/** Who beats whom on the mean; by the seed these lie too close, or one of them plays dice. */
const ORDER_OF_MEANS: readonly Pair[] = [
  ...each(['lateListener'], [...TRICKS, 'yesToAll', 'longestText']),
  ['learner', 'harsh'],
  ['noToAll', 'spinDoctor'],
  ...each(['softAll'], ['firstButton', 'random', ...LOST]),
  ...each(['charmer', 'firstButton', 'random'], ['spinDoctor', 'silent']),
  ...each(['yesToAll', 'longestText'], ['silent']),
];

/** In ten evenings a yes to everything buries the crews so deep that even kind words without any work come out ahead. */
const ORDER_OF_MEANS_IN_FEW_EVENINGS: readonly Pair[] = [['softAll', 'charmer']];

/** Only where crews are scarce does a bold yes cost more than a soft one. */
const ORDER_OF_MEANS_WHERE_CREWS_ARE_SCARCE: readonly Pair[] = [
  ['softAll', 'yesToAll'],
  ['builder', 'yesToAll'],
  ['builder', 'charmer'],
  ['softAll', 'longestText'],
];

const scoreOf = ({ score }: Result): number => score;
const shareOf = ({ score, reference }: Result): number => score / reference;

describe.each(GAMES)(`in %s, %s, over ${SEEDS} seeds`, (pack, mission) => {
  let bones: PackBones;
  let results: Record<BotId, Result[]>;
  beforeAll(async () => {
    bones = await loadBones(pack);
    results = measure(bones, mission, SEEDS, makeRoster(await loadTexts(pack, 'en')));
  }, 600_000);
  const all = (id: BotId): Result[] => results[id];
  const meanScore = (id: BotId): number => mean(all(id).map(scoreOf)) ?? 0;
  const twoStars = (id: BotId): number => all(id).filter(({ stars }) => stars >= 2).length / SEEDS;

  test.each(ORDER)('%s beats %s, on the mean and in at least 80 of 100 seeds', (better, worse) => {
    expect(meanScore(better)).toBeGreaterThan(meanScore(worse));
    const wins = all(better).filter((result, index) => result.score > (all(worse)[index]?.score ?? 0)).length;
    expect(wins / SEEDS).toBeGreaterThanOrEqual(0.8);
  });

  test.each([
    ...ORDER_OF_MEANS,
    ...(isDrawn(mission) ? ORDER_OF_MEANS_WHERE_CREWS_ARE_SCARCE : []),
    ...(mission === 'season' ? [] : ORDER_OF_MEANS_IN_FEW_EVENINGS),
  ])('%s beats %s on the mean', (better, worse) => {
    expect(meanScore(better)).toBeGreaterThan(meanScore(worse));
  });

  test.each(PACES)('a person at the %s pace plays like the reference', async (pace) => {
    const { pacedHuman } = makeRoster(await loadTexts(pack, 'en'));
    const seeds = Math.ceil(SEEDS / 5);
    const shares = measure(bones, mission, seeds, { pacedHuman }, 0, pace).pacedHuman.map(shareOf);
    expect(mean(shares)).toBeGreaterThan(0.9);
    expect(mean(shares)).toBeLessThan(1.1);
  });

  test('the listener is near what a planner makes of the same runs who knows all that will come', () => {
    const seeds = Math.ceil(SEEDS / 10);
    const shares = Array.from({ length: seeds }, (_, seed) => {
      const setup = setupFor(bones, mission, seed);
      return referenceScore(setup, bones) / plannedScore(setup, bones, PLANNER_ROUNDS);
    });
    expect(mean(shares)).toBeGreaterThan(0.9);
    expect(shares.filter((share) => share >= 0.85).length / seeds).toBeGreaterThanOrEqual(0.9);
  });

  test('second replies gain nothing', () => {
    expect(meanScore('secondReplies')).toBeLessThan(meanScore('listener'));
  });

  test('the scale has a middle: a learner gets one to two stars', () => {
    const stars = mean(all('learner').map(({ stars }) => stars)) ?? 0;
    expect(stars).toBeGreaterThanOrEqual(0.9);
    expect(stars).toBeLessThanOrEqual(2);
  });

  test.each(BLIND.map((id) => [id]))(
    '%s, which reads nothing, gets two stars in at most 1%% of seeds',
    (id) => {
      expect(twoStars(id)).toBeLessThanOrEqual(0.01);
    },
  );

  test('a yes-man with a perfect board stays under two stars in at least 90% of seeds', () => {
    expect(twoStars('softAll')).toBeLessThanOrEqual(0.1);
    expect(twoStars('yesToAll')).toBeLessThanOrEqual(0.1);
  });

  test('words alone earn at most a third of a perfect run', () => {
    const words = mean(all('charmer').map(shareOf)) ?? 0;
    expect(words).toBeLessThanOrEqual(1 / 3);
  });

  test('nobody gains from being sacked early', () => {
    for (const id of BOT_IDS) {
      const sacked = all(id).filter(({ called }) => called);
      expect(sacked.filter(({ stars }) => stars > 0).length, id).toBeLessThanOrEqual(sacked.length * 0.02);
    }
  });
});

test.each(LANGS.map((lang) => [lang] as const))(
  'word statistics from half the pack do not play the other half, in %s',
  async (lang) => {
    const texts = await loadTexts('volterra', lang);
    const bones = await loadBones('volterra');
    const halvings = [1, 2, 3, 4];
    const stars = halvings.flatMap((halving) => {
      const bot = makePlayer({ ...LISTENER, says: wordsByStatistics(bones, texts, halving) });
      return measure(bones, 'sprint', 125, { bot }).bot.map(({ stars }) => stars);
    });
    expect(stars.filter((count) => count >= 2).length / stars.length).toBeLessThanOrEqual(0.05);
  },
);
