import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openBytes } from './openFile';
import { growth } from './testing';

const RESULT = 'GPR1abcdefghij';

/** Little endian, its mark left out. */
const utf16 = (text: string): number[] =>
  Array.from(text, (sign) => sign.charCodeAt(0)).flatMap((unit) => [unit & 255, unit >> 8]);
const swapped = (bytes: readonly number[]): number[] =>
  bytes.map((_, at) => bytes[at % 2 === 0 ? at + 1 : at - 1] ?? 0);

/** A compound file as far as anybody looks who seeks text in it: its mark, then sectors of this and that. */
const compound = (stream: readonly number[]): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array(508).fill(0), ...stream, ...Array(512).fill(255)]);

test.each([
  ['plain text', strToU8(`Ana: ${RESULT}`)],
  ['text as a spreadsheet saves it for Unicode', Uint8Array.from([0xff, 0xfe, ...utf16(`Ana\t${RESULT}`)])],
  ['the same without its mark', Uint8Array.from(utf16(`हिना\t${RESULT}`))],
  ['the same the other way round', Uint8Array.from(swapped(utf16(`हिना\t${RESULT}`)))],
  ['mail as Outlook saves it', compound(utf16(`Hola: ${RESULT}`))],
  ['mail as Outlook saved it of old', compound([...strToU8(`Hola: ${RESULT}`)])],
  ['text among zeros', Uint8Array.from([0, 0, 0, 0, ...strToU8(RESULT)])],
  ['a folder of handed-in files', zipSync({ 'Ana/online.html': strToU8(`<p>${RESULT}</p>`) })],
  [
    'a document that says a word in two pieces',
    zipSync({
      'word/document.xml': strToU8('<w:p><w:r><w:t>GPR1abc</w:t></w:r><w:r><w:t>defghij</w:t></w:r></w:p>'),
    }),
  ],
  [
    'a sheet',
    zipSync({ 'xl/sharedStrings.xml': strToU8(`<sst><si><t>Ana</t></si><si><t>${RESULT}</t></si></sst>`) }),
  ],
  [
    'a document in a folder',
    zipSync({
      'Ana/report.docx': zipSync({ 'word/document.xml': strToU8(`<w:p>${RESULT}</w:p>`) }),
    }),
  ],
])('%s is read', (_what, bytes) => {
  expect(openBytes(bytes)).toContain(RESULT);
});

test('a packed file that is damaged is no text, and stops nothing', () => {
  expect(openBytes(Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]))).toBeNull();
});

test('signs that open no tag cost as much each, however many there are', async () => {
  const sheet = (count: number): Uint8Array =>
    zipSync({ 'xl/sharedStrings.xml': strToU8('<'.repeat(count)) });
  expect(await growth(sheet, 5000, openBytes)).toBeLessThan(10);
});
