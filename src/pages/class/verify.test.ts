import { describe, expect, test, vi } from 'vitest';
import { playRun } from '../../bots/bot';
import { listener } from '../../bots/player';
import { referenceScore } from '../../bots/reference';
import { asGuest } from '../../content/guest';
import * as packs from '../../content/packs';
import { scoreOf } from '../../rules/view';
import { writePack } from '../../share/pack';
import type { Result } from '../../share/result';
import * as results from '../../share/result';
import { aResult, aSmallPack } from '../../share/testing/samples';
import { growth } from './testing';
import { verify } from './verify';

const QUIET = { onProgress: () => undefined, pause: async () => undefined };
const codeOf = (result: Result): string => results.writeResult(result) as string;
const inText = (text: string, known: readonly string[] = []) =>
  verify([{ name: null, text }], new Set(known), QUIET);

const result = await aResult({}, { by: 'Ana' });
const code = codeOf(result);
const half = code.length >> 1;

const wrapped = (text: string, width: number, glue: string): string =>
  (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(glue);

describe('a result is found and replayed', () => {
  const link = `https://example.org/#/result?v=1&r=${code}`;
  test.each([
    ['alone', code],
    ['in a link', `My result: ${link} (done!)`],
    ['in a mail that wraps its lines', `Dear teacher,\n${wrapped(link, 76, '\n')}\nAna`],
    ['in a mail quoted twice', `>> ${wrapped(link, 70, '\n>> ')}`],
    ['in quoted-printable mail', `${wrapped(link.replaceAll('=', '=3D'), 72, '=\r\n')}`],
    ['in the cell of a sheet', `name,result\n"Ana","${code}"\n`],
    ['in the columns of a sheet', `Ana\t${code}\t5`],
    ['as the address of a link in a page', `<td><a href="${link.replace('&', '&amp;')}">result</a></td>`],
    [
      'behind a gateway that checks links',
      `https://eur01.safelinks.example/?url=${encodeURIComponent(link)}&data=05%7C01`,
    ],
    ['in an exported chat', `[03/12/26, 9:14:07 PM] Ana 🌞: ${link}\n[03/12/26, 9:15:00 PM] Bo: me too`],
    ['between emoji', `🎉🎉${code}🎉`],
    ['with invisible spaces in it', `${code.slice(0, half)}\u200b\u00ad${code.slice(half)}`],
  ])('%s', async (_what, text) => {
    const { digests, refused, doubles } = await inText(text);
    expect({ names: digests.map(({ by }) => by), refused, doubles }).toEqual({
      names: ['Ana'],
      refused: [],
      doubles: [],
    });
  });
});

test('its numbers are those of the replay', async () => {
  const bones = await packs.loadBones('volterra');
  const replayed = results.replayResult(result, bones);
  if ('error' in replayed) throw new Error(replayed.error);
  const { digests } = await inText(code);
  expect(digests[0]).toMatchObject({
    code,
    score: scoreOf(replayed.run),
    reference: referenceScore(result.setup, bones),
  });
});

const changed = (at: number): string =>
  `${code.slice(0, at)}${code[at] === '7' ? '8' : '7'}${code.slice(at + 1)}`;
const unplayed = codeOf({ ...result, actions: [{ at: 3, kind: 'takeBack' }] });
const elsewhere = codeOf({ ...result, setup: { ...result.setup, pack: 'own-00000000000000' } });

test.each([
  ['code-changed', changed(half)],
  ['code-cut', code.slice(0, half)],
  ['result-illegal', unplayed],
  ['pack-missing', elsewhere],
])('%s is said with the line and what stood there', async (reason, broken) => {
  const { digests, refused } = await inText(`first line\nBo: ${broken}\nAna: ${code}`);
  expect(digests).toHaveLength(1);
  expect(refused).toMatchObject([{ reason, line: 2, file: null }]);
  expect(refused[0]?.excerpt).toMatch(/^Bo: GPR1/);
});

test('a damaged code is told once, with the line where it first stood', async () => {
  const broken = changed(half);
  const { refused } = await inText(`\n\n${broken} ${code}\n${broken}\n\n${code.slice(0, half)}`);
  expect(refused.map(({ reason, line }) => [reason, line])).toEqual([
    ['code-changed', 3],
    ['code-cut', 6],
  ]);
});

test('a code that breaks the reading itself takes no other down', async () => {
  const breaking = vi.spyOn(results, 'readResult').mockImplementationOnce(() => {
    throw new TypeError('unforeseen');
  });
  const { digests, refused } = await inText(`${unplayed} ${code}`);
  expect([digests.map(({ by }) => by), refused.map((one) => one.code)]).toEqual([['Ana'], [unplayed]]);
  breaking.mockRestore();
});

test('a code whose pack does not load accuses nobody', async () => {
  const offline = vi.spyOn(packs, 'loadBones').mockRejectedValueOnce(new Error('offline'));
  const { refused } = await inText(code);
  expect(refused.map(({ reason }) => reason)).toEqual(['not-loaded']);
  offline.mockRestore();
});

test('damaged codes cost as much each, however many there are', async () => {
  const damaged = (count: number): string => `GPR1abc!${'\n'.repeat(50)}`.repeat(count);
  expect(await growth(damaged, 1500, (text) => inText(text))).toBeLessThan(10);
});

test('what comes twice counts once, what is on the page already too', async () => {
  const other = codeOf(await aResult({ seed: 8 }, { by: 'Bo' }));
  const { digests, doubles } = await inText(`${code} ${code} ${other}`, [other]);
  expect(digests.map(({ by }) => by)).toEqual(['Ana']);
  expect(doubles).toEqual([code, other]);
});

test('a text without results is named', async () => {
  const sources = [
    { name: 'lost.txt', text: 'Dear teacher, I lost mine. GPR' },
    { name: 'ana.txt', text: code },
  ];
  const { digests, empty } = await verify(sources, new Set(), QUIET);
  expect([digests.length, empty]).toEqual([1, ['lost.txt']]);
});

test('a result on somebody’s own pack waits for the pack, which may stand in the same text', async () => {
  const pack = await aSmallPack();
  const setup = { ...result.setup, pack: pack.bones.id, mission: 'in-order', days: 4 };
  const { actions } = playRun(setup, pack.bones, listener);
  const own = codeOf({ ...result, setup, actions, by: 'Guest' });
  const waiting = await inText(own);
  expect(waiting.refused.map(({ reason }) => reason)).toEqual(['pack-missing']);
  const link = `https://example.org/#/play?v=1&pack=${pack.bones.id}&p=${writePack(pack)}`;
  const { digests } = await inText(`Play this: ${link}\n\n${own}`);
  expect(digests.map(({ by }) => by)).toEqual(['Guest']);
});

test('the pack may also be a file among the results, and is no empty one', async () => {
  const { bones, texts } = await aSmallPack();
  const pack = asGuest({ bones: { ...bones, version: 7 }, texts });
  const setup = { ...result.setup, pack: pack.bones.id, mission: 'in-order', days: 4 };
  const { actions } = playRun(setup, pack.bones, listener);
  const sources = [
    { name: 'results.txt', text: codeOf({ ...result, setup, actions, by: 'Guest' }) },
    { name: 'pack.json', text: JSON.stringify(pack, null, 2) },
  ];
  const { digests, empty } = await verify(sources, new Set(), QUIET);
  expect([digests.map(({ by }) => by), empty]).toEqual([['Guest'], []]);
});
