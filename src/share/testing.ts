import { playRun } from '../bots/bot';
import { listener } from '../bots/player';
import { loadBones } from '../content/packs';
import type { Setup } from '../rules/types';
import type { Result } from './result';

/** A Sprint as the reference player plays it, handed in; for tests. */
export const aResult = async (setup: Partial<Setup> = {}, rest: Partial<Result> = {}): Promise<Result> => {
  const whole: Setup = {
    edition: 1,
    pack: 'volterra',
    mission: 'sprint',
    days: 5,
    seed: 7,
    pace: 'standard',
    ...setup,
  };
  const { actions } = playRun(whole, await loadBones(whole.pack), listener);
  return {
    setup: whole,
    actions,
    by: '',
    pausedSeconds: 0,
    attempt: 1,
    playedOn: false,
    checks: [],
    ...rest,
  };
};
