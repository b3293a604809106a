import { expect, test } from 'vitest';
import { openText } from './openText';
import { growth } from './testing';

const RESULT = 'GPR1abcdefghij';

test.each([
  ['plain text stays as it is', `Ana: ${RESULT}\n`, `Ana: ${RESULT}\n`],
  ['a page that lets a long word break', `GPR1ab<wbr>cdef<wbr/>gh&shy;ij`, RESULT],
  [
    'a mail in sixty-four letters, wrapped',
    `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa(
      `Hola: ${RESULT}`,
    ).replace(/(.{12})/g, '$1\r\n')}\r\n--part--`,
    RESULT,
  ],
  [
    'its head may say more after the encoding',
    `Content-Transfer-Encoding: base64\nContent-Language: es\n\n${btoa(RESULT)}\n\n--part--`,
    RESULT,
  ],
])('%s', (_what, text, seen) => {
  expect(openText(text)).toContain(seen);
});

test('a part that is no text is left out, and the rest stays', () => {
  const opened = openText(`Content-Transfer-Encoding: base64\n\n=====\n\n${RESULT}`);
  expect(opened).toContain(RESULT);
});

test('two parts of one mail are both opened, and what stands between them stays', () => {
  const part = (text: string): string => `Content-Transfer-Encoding: base64\n\n${btoa(text)}\n\n--part--\n`;
  const opened = openText(`${part('one')}${RESULT}\n${part('two')}`);
  expect(opened.match(/one|two|--part--|GPR1\w+/g)).toEqual(['one', '--part--', RESULT, 'two', '--part--']);
});

test.each([
  ['heads without end', 'content-transfer-encoding: base64\nx: y\n'],
  ['heads of one word', 'content-transfer-encoding:'],
  ['parts without letters', 'content-transfer-encoding: base64\n\n!\n'],
  ['soft breaks that are none', '<wbr '],
])('%s cost as much each, however many there are', async (_what, hostile) => {
  const made = (count: number): string => hostile.repeat(count);
  expect(await growth(made, 4000, openText)).toBeLessThan(10);
});
