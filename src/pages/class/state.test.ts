import { expect, test, vi } from 'vitest';
import * as packs from '../../content/packs';
import { writeResult } from '../../share/result';
import { aResult } from '../../share/testing/samples';
import { addText, digests, outcome, refused, tryAgain, working } from './state';
import * as verifying from './verify';

const code = writeResult(await aResult({}, { by: 'Ana' })) as string;

test('a reading that fails says so, and the next one is read', async () => {
  const failing = vi.spyOn(verifying, 'verify').mockRejectedValueOnce(new Error('unforeseen'));
  await addText(code);
  expect([outcome.value, digests.value, working.value]).toEqual(['failed', [], null]);
  failing.mockRestore();
  const offline = vi.spyOn(packs, 'loadBones').mockRejectedValue(new Error('offline'));
  await addText(code);
  expect([outcome.value, refused.value]).toMatchObject([{ refused: 1 }, [{ reason: 'not-loaded' }]]);
  offline.mockRestore();
});

test('what did not load is tried again, and is no longer refused once it was read', async () => {
  await tryAgain();
  expect([digests.value.map(({ by }) => by), refused.value]).toEqual([['Ana'], []]);
});
