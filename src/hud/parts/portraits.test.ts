import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CROWD } from '../../content/personOf';
import { drawingsIn } from './portraits';

const FILE = readFileSync('assets/art/faces/faces.svg', 'utf8');

test('everybody in town has a portrait, whole and in a frame', () => {
  const drawings = drawingsIn(FILE);
  expect([...drawings.keys()].toSorted((a, b) => a - b)).toEqual(Array.from({ length: CROWD }, (_, n) => n));
  for (const drawing of drawings.values()) {
    expect(drawing).toMatch(/^ viewBox="[\d. ]+">(<(path|g|circle|ellipse|rect).*>)$/);
    expect(drawing).not.toContain('symbol');
  }
});

test('the file is taken apart in the form too in which it stands in a script', () => {
  const inScript = FILE.replaceAll(/>\s+</g, '><').replaceAll('"', "'");
  const plain = (drawings: ReadonlyMap<number, string>) =>
    [...drawings].map(([person, drawing]) => [person, drawing.replaceAll('"', "'")]);
  expect(plain(drawingsIn(inScript))).toEqual(plain(drawingsIn(FILE)));
});
