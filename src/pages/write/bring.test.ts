import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import example from '../../content/examplePack.json';
import type { Pack } from '../../content/pack';
import { draftOf } from '../../play/draft/fromPack';
import { blankDraft } from '../../play/draft/new';
import { writePack } from '../../share/pack';
import { bring } from './bring';

const PACK = example as unknown as Pack;
const ENGLISH: Pack = { bones: PACK.bones, texts: { en: PACK.texts.en } };
const CODE = writePack(ENGLISH) as string;
const TEMPLATE = readFileSync(new URL('../../../public/pack-template.csv', import.meta.url), 'utf8');
const NAMES = { needs: {}, stances: {} };
const read = (text: string) => bring(text, null, 'en', NAMES);

test.each([
  ['a pack', 'pack', JSON.stringify(PACK), 6],
  ['a pack with spaces before it', 'pack', `\n  ${JSON.stringify(ENGLISH)}`, 6],
  ['a draft', 'draft', JSON.stringify(draftOf(PACK)), 6],
  ['an unfinished draft', 'draft', JSON.stringify(blankDraft('hi')), 0],
  ['a code', 'code', CODE, 6],
  ['a link in a mail', 'code', `> Look:\n> https://game.example/#/pack?v=1&p=${CODE}\n> Yours`, 6],
  ['a sheet', 'sheet', TEMPLATE, 2],
] as const)('%s is read as it is', (_what, kind, text, tweets) => {
  const { draft, pack, sheet, code, ...rest } = read(text);
  expect({ kind: rest.kind, pack, sheet, code }).toEqual({ kind, pack: [], sheet: [], code: null });
  expect(draft?.tweets).toHaveLength(tweets);
});

test.each([
  ['half a file', '{"bones":', { pack: [{ code: 'not-json' }] }],
  ['something else in JSON', '{"a":1}', { kind: 'pack', pack: [{ code: 'bad-shape' }, {}, {}] }],
  ['half a link', CODE.slice(0, -40), { code: 'code-cut' }],
  ['a changed link', `${CODE.slice(0, 60)}xyz${CODE.slice(63)}`, { code: 'code-changed' }],
  ['a poem', 'Roses are red', { sheet: [{ code: 'sheet-columns' }] }],
  ['nothing', ' ', { sheet: [{ code: 'sheet-columns' }] }],
])('%s is refused with a code', (_what, text, refusal) => {
  expect(read(text)).toMatchObject({ draft: null, ...refusal });
});

test('a pack of several languages is written in the one that is spoken, a sheet adds to what is there', () => {
  expect(bring(JSON.stringify(PACK), null, 'hi', NAMES).draft?.langs).toEqual(['hi', 'en', 'es']);
  expect(bring(TEMPLATE, draftOf(PACK), 'en', NAMES).draft?.tweets).toHaveLength(8);
});
