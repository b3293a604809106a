import { expect, test } from 'vitest';
import { readResult, writeResult } from './result';
import { scan } from './scan';
import { aResult } from './testing/samples';

const RESULTS = await Promise.all(
  ['Ana', 'Bilal', 'चंदा'].map((by, index) => aResult({ seed: 7 + index }, { by })),
);
const CODES = RESULTS.map((result) => writeResult(result) ?? '');
const [FIRST = '', SECOND = '', THIRD = ''] = CODES;

const wrapped = (text: string, width: number, join: string): string =>
  (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(join);

test.each([
  ['bare codes, one to a line', CODES.join('\n'), CODES],
  [
    'links in a chat',
    `Ana: https://example.org/gp/#/result?v=1&r=${FIRST} 👍\nBilal: here ${SECOND}!`,
    [FIRST, SECOND],
  ],
  ['a mail wrapped at 76 signs and quoted twice', `> > ${wrapped(FIRST, 72, '\n> > ')}\n\nBye, Ana`, [FIRST]],
  ['quoted-printable mail', wrapped(FIRST, 70, '=\r\n'), [FIRST]],
  ['cells of a spreadsheet', `"Ana","${FIRST}"\t7\n"Bilal","${SECOND}"`, [FIRST, SECOND]],
  [
    'a link wrapped by a mail filter',
    `https://safe.example/?url=https%3A%2F%2Fexample.org%2F%23%2Fresult%3Fv%3D1%26r%3D${FIRST}&data=05`,
    [FIRST],
  ],
  ['HTML', `<p><a href="https://example.org/#/result?v=1&amp;r=${FIRST}">${FIRST}</a></p>`, [FIRST, FIRST]],
  ['invisible spaces', wrapped(FIRST, 40, '\u200b'), [FIRST]],
  ['bold stars of a chat', `*${FIRST}*`, [FIRST]],
  ['right after another word', `Result:${FIRST}.`, [FIRST]],
])('codes are found in %s', (_what, text, codes) => {
  expect(scan('result', text).map(({ code }) => code)).toEqual(codes);
});

test('a code that was cut off takes nothing from the next one', () => {
  const found = scan('result', `${FIRST.slice(0, 300)}\n${SECOND}\nsome words\n${THIRD}`).map(
    ({ code }) => code,
  );
  expect(found.slice(1)).toEqual([SECOND, THIRD]);
  expect(readResult(found[0] ?? '')).toEqual({ error: expect.stringMatching(/code-(cut|changed)/) });
});

test('where a code stood is told', () => {
  expect(scan('result', `x\n${FIRST}`).map(({ at }) => at)).toEqual([2]);
  expect(scan('result', 'no code here, GPR or otherwise')).toEqual([]);
  expect(scan('pack', FIRST)).toEqual([]);
});
