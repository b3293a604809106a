import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PALETTE } from '../content/art';

const folder = join(import.meta.dirname, '../../assets/art');
const files = readdirSync(folder).filter((name) => name.endsWith('.svg'));

test.each(files)('%s uses the palette only, and says where it stands', (name) => {
  const svg = readFileSync(join(folder, name), 'utf8');
  const colours = svg.match(/#[0-9a-f]{3,8}\b/gi) ?? [];
  expect(colours.filter((colour) => !Object.values<string>(PALETTE).includes(colour))).toEqual([]);
  expect(svg).toMatch(/viewBox="0 0 \d+ \d+" data-pivot="[\d.]+ [\d.]+"/);
});
