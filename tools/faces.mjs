import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { notionistsNeutral } from '@dicebear/collection';
import { createAvatar } from '@dicebear/core';
import { root } from './install.mjs';

const COUNT = 24;
const file = join(root, 'assets/art/faces/faces.svg');

/** One face without what only a file of its own needs: metadata, background and the mask around the whole view. */
function symbol(index) {
  const svg = createAvatar(notionistsNeutral, {
    seed: `good-point-${index}`,
    glassesProbability: 25,
  }).toString();
  const [, viewBox] = svg.match(/viewBox="([^"]+)"/);
  const body = svg
    .replace(/^<svg[^>]*>|<\/svg>$/g, '')
    .replace(/<metadata.*?<\/metadata>/s, '')
    .replace(/<mask id="viewboxMask">.*?<\/mask>/s, '')
    .replace(' mask="url(#viewboxMask)"', '')
    .replace(/<rect fill="#ffffff"[^>]*\/>/, '')
    .replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));
  if (body.includes('id="')) throw new Error(`face ${index} has ids, which would clash in one sprite`);
  return `<symbol id="f${index}" viewBox="${viewBox}" fill="none">${body}</symbol>`;
}

mkdirSync(dirname(file), { recursive: true });
const note = '<!-- Remix of "Notionists" by Zoish, CC0 1.0, made with DiceBear: node tools/faces.mjs -->';
const symbols = Array.from({ length: COUNT }, (_, index) => symbol(index));
writeFileSync(
  file,
  `<svg xmlns="http://www.w3.org/2000/svg">${note}\n${[...new Set(symbols)].join('\n')}\n</svg>\n`,
);
console.log(`${COUNT} faces in ${file}`);
