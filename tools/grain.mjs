// Draws the paper's grain once (assets/art/grain.webp): as noise in a style sheet, every sheet of paper would draw it anew.
import { writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { findBrowser, LAUNCH_ARGS } from './browser.mjs';

/** Pixels of one side; the pattern goes on without a seam. */
const SIDE = 128;
/** Steps from clear to the darkest fleck: fewer can be seen, more only cost bytes. */
const LEVELS = 8;
/** Share of the noise that becomes opacity. */
const STRENGTH = 0.16;
const FLECK = [160, 137, 89];

const noise = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}"><filter id="g" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".8" numOctaves="3" stitchTiles="stitch"/><feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0"/></filter><rect width="${SIDE}" height="${SIDE}" filter="url(#g)"/></svg>`;

const draw = async ({ noise, side, levels, strength, fleck }) => {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(noise)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(side, side);
  const brush = canvas.getContext('2d');
  brush.drawImage(image, 0, 0);
  const pixels = brush.getImageData(0, 0, side, side);
  const { data } = pixels;
  const alphas = Array.from({ length: side * side }, (_, at) => data[4 * at + 3]);
  const [least, most] = [Math.min(...alphas), Math.max(...alphas)];
  alphas.forEach((alpha, at) => {
    const step = Math.round(((alpha - least) / (most - least)) * (levels - 1)) / (levels - 1);
    data.set([...fleck, Math.round((least + step * (most - least)) * strength)], 4 * at);
  });
  brush.putImageData(pixels, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 1 });
  return [...new Uint8Array(await blob.arrayBuffer())];
};

const { path } = await findBrowser();
const browser = await chromium.launch({ executablePath: path, args: [...LAUNCH_ARGS] });
const page = await browser.newPage();
const bytes = await page.evaluate(draw, {
  noise,
  side: SIDE,
  levels: LEVELS,
  strength: STRENGTH,
  fleck: FLECK,
});
await browser.close();
await writeFile('assets/art/grain.webp', new Uint8Array(bytes));
console.log(`assets/art/grain.webp: ${bytes.length} bytes`);
