import type Phaser from 'phaser';
import { PALETTE } from '../content/art';
import type { Cutout } from './cutout';

/** Device pixels; every WebGL device takes at least this. */
const PAGE = 4096;
const GAP = 2;

const SHARED = `<defs>
<filter id="lift" x="-20%" y="-20%" width="140%" height="150%"><feDropShadow dx="0" dy="3" stdDeviation="2.6" flood-color="${PALETTE.ink}" flood-opacity=".38"/></filter>
<filter id="soft" x="-20%" y="-20%" width="140%" height="150%"><feDropShadow dx="0" dy="1.4" stdDeviation="1.1" flood-color="${PALETTE.ink}" flood-opacity=".34"/></filter>
<filter id="inset" x="-5%" y="-5%" width="110%" height="110%"><feComponentTransfer in="SourceAlpha" result="hole"><feFuncA type="table" tableValues="1 0"/></feComponentTransfer><feGaussianBlur in="hole" stdDeviation="5" result="blur"/><feOffset in="blur" dy="5" result="moved"/><feFlood flood-color="${PALETTE.ink}" flood-opacity=".5"/><feComposite in2="moved" operator="in"/><feComposite in2="SourceAlpha" operator="in" result="shade"/><feMerge><feMergeNode in="SourceGraphic"/><feMergeNode in="shade"/></feMerge></filter>
</defs><style>.sketch *{fill:none!important;stroke:${PALETTE.ink}!important;stroke-opacity:.6!important;stroke-width:2.2!important;stroke-dasharray:6 4!important;filter:none!important}</style>`;

type Spot = {
  readonly cutout: Cutout;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
};

/** Puts the drawings on as few pages as they need, in rows of falling height. */
const packed = (cutouts: readonly Cutout[], scale: number): Spot[] => {
  let [page, x, y, shelf] = [0, 0, 0, 0];
  const size = (length: number) => Math.min(PAGE - GAP, Math.ceil(length * scale));
  return cutouts
    .toSorted((a, b) => b.h - a.h)
    .map((cutout) => {
      const [w, h] = [size(cutout.w), size(cutout.h)];
      if (x + w > PAGE) [x, y] = [0, y + shelf + GAP];
      if (x === 0) shelf = h;
      if (y + h > PAGE) [page, x, y] = [page + 1, 0, 0];
      const spot = { cutout, page, x, y, w, h };
      x += w + GAP;
      return spot;
    });
};

const placed = ({ cutout, x, y, w, h }: Spot): string =>
  cutout.svg.replace('<svg', `<svg x="${x}" y="${y}" width="${w}" height="${h}" preserveAspectRatio="none"`);

/** A slight grain, as paper has, on everything that is drawn. */
const grain = (context: CanvasRenderingContext2D, width: number, height: number): void => {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 128;
  const dots = tile.getContext('2d') as CanvasRenderingContext2D;
  const noise = dots.createImageData(128, 128);
  for (let index = 0; index < noise.data.length; index += 4) {
    const light = Math.random() < 0.5 ? 0 : 255;
    noise.data.set([light, light, light, Math.random() * 9], index);
  }
  dots.putImageData(noise, 0, 0);
  context.globalCompositeOperation = 'source-atop';
  context.fillStyle = context.createPattern(tile, 'repeat') as CanvasPattern;
  context.fillRect(0, 0, width, height);
};

const rasterised = async (spots: readonly Spot[]): Promise<HTMLCanvasElement> => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(...spots.map(({ x, w }) => x + w)) + GAP;
  canvas.height = Math.max(...spots.map(({ y, h }) => y + h)) + GAP;
  const { width, height } = canvas;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${SHARED}${spots.map(placed).join('')}</svg>`;
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  image.src = address;
  await image.decode();
  URL.revokeObjectURL(address);
  // Drawn once and then only read: many filters are far quicker without a graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  grain(context, width, height);
  return canvas;
};

/** The stage's drawings as textures, so many device pixels to a world unit. */
export type Atlas = {
  readonly scale: number;
  /** The texture on which a drawing lies. Throws on a name that is not drawn. */
  page(name: string): string;
  /** Its size in world units. */
  size(name: string): { readonly w: number; readonly h: number };
  /** Frees its textures, which nothing may show any more. */
  drop(): void;
};

let made = 0;

/** Rasterises all drawings and hands them to Phaser. */
export const makeAtlas = async (
  textures: Phaser.Textures.TextureManager,
  cutouts: readonly Cutout[],
  scale: number,
): Promise<Atlas> => {
  const spots = packed(cutouts, scale);
  const name = `atlas-${made++}`;
  const key = (page: number) => `${name}-${page}`;
  for (let page = 0; spots.some((spot) => spot.page === page); page++) {
    const onPage = spots.filter((spot) => spot.page === page);
    const texture = textures.addCanvas(key(page), await rasterised(onPage));
    for (const { cutout, x, y, w, h } of onPage) {
      const frame = texture?.add(cutout.name, 0, x, y, w, h);
      if (!frame) continue;
      frame.customPivot = true;
      frame.pivotX = cutout.pivot.x;
      frame.pivotY = cutout.pivot.y;
    }
  }
  const byName = new Map(spots.map((spot) => [spot.cutout.name, spot]));
  const spotOf = (wanted: string): Spot => {
    const spot = byName.get(wanted);
    if (!spot) throw new Error(`no drawing ${wanted}`);
    return spot;
  };
  return {
    scale,
    page: (wanted) => key(spotOf(wanted).page),
    size: (wanted) => spotOf(wanted).cutout,
    drop: () => {
      for (const page of new Set(spots.map((spot) => spot.page))) textures.remove(key(page));
    },
  };
};
