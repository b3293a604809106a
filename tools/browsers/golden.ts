import { playRun } from '../../src/bots/bot';
import { setupFor } from '../../src/bots/measure';
import type { BotId } from '../../src/bots/roster';
import { makeRoster, UNMOVED_BY_SEEDS } from '../../src/bots/roster';
import { BUILT_IN, loadBones, loadTexts } from '../../src/content/packs';
import { DRAWN_MISSIONS } from '../../src/rules/balance';
import type { PackBones } from '../../src/rules/bones';
import type { Setup } from '../../src/rules/types';
import { scoreOf } from '../../src/rules/view';

/** Players that between them meet every rule: careful, clumsy, by chance, with promises, silent, late, twice. */
const PLAYERS: readonly BotId[] = [
  'listener',
  'learner',
  'random',
  'yesToAll',
  'silent',
  'harsh',
  'lastMinute',
  'secondReplies',
];
const SEEDS = 4;
const SEASON_DAYS = 10;

/** A golden run by name, and what it came to: SHA-256 of its actions, ledger, trust and score. */
export type Digests = Readonly<Record<string, string>>;

const digestOf = async (value: unknown): Promise<string> => {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

const setupsOf = (bones: PackBones, mission: string): Setup[] =>
  Array.from({ length: SEEDS }, (_, index) => {
    const setup = setupFor(bones, mission, index);
    return mission === 'season' ? { ...setup, days: SEASON_DAYS } : setup;
  });

/** Plays every mission of both packs by reference players, wherever this code runs. */
export const playGolden = async (): Promise<Digests> => {
  const digests: Record<string, string> = {};
  for (const pack of BUILT_IN) {
    const bones = await loadBones(pack);
    const roster = makeRoster(await loadTexts(pack, 'en'));
    const stories = bones.stories.map(({ id }) => id);
    for (const mission of [...stories, ...Object.keys(DRAWN_MISSIONS)]) {
      for (const [index, setup] of setupsOf(bones, mission).entries()) {
        for (const player of PLAYERS) {
          // In a story this player would only do the same again.
          if (index > 0 && stories.includes(mission) && UNMOVED_BY_SEEDS.has(player)) continue;
          const { run, actions } = playRun(setup, bones, roster[player]);
          const { ledger, trustByDay } = run;
          digests[`${pack} ${mission} ${setup.seed} ${player}`] = await digestOf({
            setup,
            actions,
            ledger,
            trustByDay,
            score: scoreOf(run),
          });
        }
      }
    }
  }
  return digests;
};
