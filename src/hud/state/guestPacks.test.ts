import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { keep, keepOnly, readKept } from '../../play/device';
import { aSmallPack } from '../../share/testing/samples';
import { findGuests, forgetGuest, guestPacks, keepGuest } from './guestPacks';

const PACK = await aSmallPack();
const OF_ANOTHER = { bones: { id: 'own-of-a-later-version' }, more: true };

beforeEach(async () => {
  guestPacks.value = [];
  await keepOnly({});
});

test('a pack that is kept takes nothing from those that were never read', async () => {
  await keep('packs', [OF_ANOTHER]);
  await keepGuest(PACK);
  await keepGuest(PACK);
  expect(await readKept('packs')).toEqual([OF_ANOTHER, PACK]);
  expect(await forgetGuest(PACK.bones.id)).toBe(true);
  expect(await readKept('packs')).toEqual([OF_ANOTHER]);
});

test('packs that are found stand before those that were opened meanwhile', async () => {
  await keep('packs', [PACK, OF_ANOTHER]);
  await findGuests();
  await findGuests();
  expect(guestPacks.value).toEqual([PACK]);
});
