import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openBytes } from './openFile';
import { growth } from './testing';

const RESULT = 'GPR1abcdefghij';

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0), 0])]);

test.each([
  ['plain text', strToU8(`Ana: ${RESULT}`)],
  ['text as a spreadsheet saves it for Unicode', utf16(`Ana\t${RESULT}`)],
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
