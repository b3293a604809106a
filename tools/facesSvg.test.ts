import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { FILE, facesSvg } from './facesSvg';

test('the faces on the cards are those of the people on the street (npm run faces), in at most 80 KB', () => {
  const file = readFileSync(FILE, 'utf8');
  expect(file === facesSvg()).toBe(true);
  expect(gzipSync(file).length).toBeLessThan(80_000);
  const ids = [...file.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
