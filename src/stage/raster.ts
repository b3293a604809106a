import { PALETTE } from '../content/art';
import type { PackedPage, Spot } from './packing';

/** Pixels that are drawn in one go, so that no frame waits long for them. */
const AT_ONCE = 400_000;

const SHARED = `<defs>
<filter id="lift" x="-20%" y="-20%" width="140%" height="150%"><feDropShadow dx="0" dy="3" stdDeviation="2.6" flood-color="${PALETTE.ink}" flood-opacity=".38"/></filter>
<filter id="soft" x="-20%" y="-20%" width="140%" height="150%"><feDropShadow dx="0" dy="1.4" stdDeviation="1.1" flood-color="${PALETTE.ink}" flood-opacity=".34"/></filter>
<filter id="inset" x="-5%" y="-5%" width="110%" height="110%"><feComponentTransfer in="SourceAlpha" result="hole"><feFuncA type="table" tableValues="1 0"/></feComponentTransfer><feGaussianBlur in="hole" stdDeviation="5" result="blur"/><feOffset in="blur" dy="5" result="moved"/><feFlood flood-color="${PALETTE.ink}" flood-opacity=".5"/><feComposite in2="moved" operator="in"/><feComposite in2="SourceAlpha" operator="in" result="shade"/><feMerge><feMergeNode in="SourceGraphic"/><feMergeNode in="shade"/></feMerge></filter>
</defs><style>.sketch *{fill:none!important;stroke:${PALETTE.ink}!important;stroke-opacity:.6!important;stroke-width:2.2!important;stroke-dasharray:6 4!important;filter:none!important}</style>`;

const placed = ({ cutout, x, y, w, h }: Spot): string =>
  cutout.svg.replace('<svg', `<svg x="${x}" y="${y}" width="${w}" height="${h}" preserveAspectRatio="none"`);

/** A page's drawings from top to bottom, in groups of about as many pixels. */
const groups = (spots: readonly Spot[]): Spot[][] => {
  const made: Spot[][] = [];
  let pixels = Number.POSITIVE_INFINITY;
  for (const spot of spots.toSorted((a, b) => a.y - b.y)) {
    if (pixels + spot.w * spot.h > AT_ONCE) {
      made.push([]);
      pixels = 0;
    }
    made.at(-1)?.push(spot);
    pixels += spot.w * spot.h;
  }
  return made;
};

const drawn = async (context: CanvasRenderingContext2D, spots: readonly Spot[]): Promise<void> => {
  const left = Math.min(...spots.map(({ x }) => x));
  const top = Math.min(...spots.map(({ y }) => y));
  const width = Math.max(...spots.map(({ x, w }) => x + w)) - left;
  const height = Math.max(...spots.map(({ y, h }) => y + h)) - top;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}">${SHARED}${spots.map(placed).join('')}</svg>`;
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  image.src = address;
  await image.decode();
  URL.revokeObjectURL(address);
  context.drawImage(image, left, top);
};

let tile: HTMLCanvasElement | null = null;

/** A slight grain, as paper has, on everything that is drawn. */
const grain = (context: CanvasRenderingContext2D, { w, h }: PackedPage): void => {
  if (!tile) {
    tile = document.createElement('canvas');
    tile.width = tile.height = 128;
    const dots = tile.getContext('2d') as CanvasRenderingContext2D;
    const noise = dots.createImageData(128, 128);
    for (let index = 0; index < noise.data.length; index += 4) {
      const light = Math.random() < 0.5 ? 0 : 255;
      noise.data.set([light, light, light, Math.random() * 9], index);
    }
    dots.putImageData(noise, 0, 0);
  }
  context.globalCompositeOperation = 'source-atop';
  context.fillStyle = context.createPattern(tile, 'repeat') as CanvasPattern;
  context.fillRect(0, 0, w, h);
};

/** Draws a page bit by bit; other work gets its turn in between. */
export const rasterised = async (page: PackedPage): Promise<CanvasRenderingContext2D> => {
  const canvas = document.createElement('canvas');
  canvas.width = page.w;
  canvas.height = page.h;
  // Drawn once and then only read: many filters are far quicker without a graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  for (const spots of groups(page.spots)) await drawn(context, spots);
  grain(context, page);
  return context;
};
