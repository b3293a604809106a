import { expect, test } from 'vitest';
import { newRun } from '../rules/run';
import { aPack } from '../rules/testing/pack';
import { SETUP } from '../rules/testing/play';
import type { HistoryShelf, Past } from './history';
import { remember } from './history';

const RUN = newRun(SETUP, aPack([[1, 0, 'seat']]));

const aShelf = () => {
  let kept: readonly Past[] = [];
  const shelf: HistoryShelf = {
    read: async () => kept,
    change: async (act) => {
      kept = act(kept);
      return [...kept];
    },
  };
  return shelf;
};

test('a run whose end is seen again is one run', async () => {
  const shelf = aShelf();
  await remember(RUN, 500, 1_790_000_000_000, shelf);
  expect(await remember(RUN, 500, 1_790_000_000_000, shelf)).toHaveLength(1);
  expect(await remember(RUN, 500, 1_790_000_000_001, shelf)).toHaveLength(2);
});
