import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDERS = ['src/hud/style', 'src/pages/style'];

const sheets = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .map((file) => join(folder, file)),
);

test('no style sheet looks into what an element holds: each change of the page would style much of it anew', () => {
  expect(sheets.length).toBeGreaterThan(30);
  expect(sheets.filter((sheet) => readFileSync(sheet, 'utf8').includes(':has('))).toEqual([]);
});
