import { expect, test } from 'vitest';
import { asGuest } from '../../content/guest';
import { loadBones, loadTexts } from '../../content/packs';
import { writePack } from '../../share/pack';
import { writeResult } from '../../share/result';
import { aResult, aSmallPack } from '../../share/testing/samples';
import { classFile, packCodes } from './classFile';
import { verify } from './verify';

const QUIET = { onProgress: () => undefined, pause: async () => undefined };

test('a saved class is read again like anything else that holds results', async () => {
  const names = ['Ana', 'Bo', 'Cy'];
  const codes = await Promise.all(names.map(async (by) => writeResult(await aResult({}, { by })) as string));
  const first = await verify([{ name: null, text: codes.join('\n') }], new Set(), QUIET);
  const text = classFile(first.digests, [], '2026-12-01');
  const again = await verify([{ name: 'class.json', text }], new Set(), QUIET);
  expect(again).toEqual(first);
  expect(JSON.parse(text)).toEqual({ goodPointClass: 1, savedOn: '2026-12-01', packs: [], results: codes });
});

test('a pack that is too large for a code is named, the others go along', async () => {
  const [small, bones, en] = await Promise.all([
    aSmallPack(),
    loadBones('volterra'),
    loadTexts('volterra', 'en'),
  ]);
  const large = asGuest({ bones, texts: { en } });
  expect(packCodes([small, large])).toEqual({ codes: [writePack(small)], tooLarge: [large] });
});
