import { expect, test } from 'vitest';
import { loadBones, loadTexts } from '../content/packs';
import { scoreOf } from '../rules/view';
import { playRun } from './bot';
import { setupFor } from './measure';
import type { BotId } from './roster';
import { makeRoster, UNMOVED_BY_SEEDS } from './roster';

test.each([...UNMOVED_BY_SEEDS] as BotId[])('%s plays a story alike, whatever the seed', async (id) => {
  const bones = await loadBones('volterra');
  const bot = makeRoster(await loadTexts('volterra', 'en'))[id];
  for (const { id: mission } of bones.stories) {
    const scores = [0, 1, 2, 3, 4].map((seed) =>
      scoreOf(playRun(setupFor(bones, mission, seed), bones, bot).run),
    );
    expect(new Set(scores).size, mission).toBe(1);
  }
});
