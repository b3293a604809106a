import { expect, test, vi } from 'vitest';
import { asGuest } from '../../content/guest';
import { addGuest, loadBones, loadTexts } from '../../content/packs';
import { aSmallPack } from '../../share/testing/samples';
import { homeLink } from './homeLink';

vi.stubGlobal('location', { href: 'https://game.example/#/present' });

const SETUP = { edition: 1, mission: 'sprint', days: 5, seed: 7, pace: 'standard' } as const;

test('a link is whole where its pack is one of ours or travels in it, and not where that is too large', async () => {
  const small = await aSmallPack();
  const texts = Object.fromEntries(
    await Promise.all((['en', 'es', 'hi'] as const).map(async (id) => [id, await loadTexts('cityhall', id)])),
  );
  const large = asGuest({ bones: await loadBones('cityhall'), texts });
  for (const pack of [small, large]) addGuest(pack);
  const homes = ['volterra', small.bones.id, large.bones.id].map((pack) =>
    homeLink({ ...SETUP, pack }, 'en'),
  );
  expect(homes.map(({ isWhole }) => isWhole)).toEqual([true, true, false]);
  expect(homes.map(({ link }) => link?.includes('&p='))).toEqual([false, true, false]);
});
