import type Phaser from 'phaser';
import type { Cutout } from './cutout';
import { FLAT } from './cutout';
import type { PackedPage, Spot } from './packing';
import { packed } from './packing';
import { rasterised } from './raster';
import type { TexturePage } from './texturePage';
import { createTexturePage } from './texturePage';

/** Most pixels of all drawings together: 108 MB, enough for 4K. Larger screens get them less fine. */
const MOST_PIXELS = 27e6;
/** What no first picture needs; it arrives while that is being looked at. */
const LATER =
  /^(work|sketch|icon|gain|confetti|design|sign|choice|ticket|pennant|torn|megaphone|heart|points|ring)\b/;

/** The stage's drawings as textures, so many device pixels to a world unit. */
export type Atlas = {
  readonly scale: number;
  /** The texture on which a drawing lies. Throws on a name that is not drawn. */
  page(name: string): string;
  /** Its size in world units. */
  size(name: string): { readonly w: number; readonly h: number };
  /** Whether it brightens what lies behind it. */
  isLight(name: string): boolean;
  /** Frees its textures, which nothing may show any more. */
  drop(): void;
};

let made = 0;

const addFrame = (texture: Phaser.Textures.Texture, page: PackedPage, spot: Spot): void => {
  const { cutout, x, y, w, h, fullW, fullH } = spot;
  const frame = texture.add(cutout.name, 0, x, y, fullW, fullH);
  if (!frame) return;
  frame.customPivot = true;
  frame.pivotX = cutout.pivot.x;
  frame.pivotY = cutout.pivot.y;
  // What did not fit in its full size is stretched to it.
  frame.u1 = (x + w) / page.w;
  frame.v1 = 1 - (y + h) / page.h;
  // Its middle everywhere: no edge can blur, however far it is stretched.
  if (cutout === FLAT) {
    frame.u0 = frame.u1 = (x + w / 2) / page.w;
    frame.v0 = frame.v1 = 1 - (y + h / 2) / page.h;
  }
};

const paint = (context: CanvasRenderingContext2D, page: PackedPage, onto: TexturePage): void => {
  onto.write(context.canvas, 0, 0);
  for (const { cutout, x, y, w, h } of page.spots)
    if (cutout.isLight) onto.writeLight(context.getImageData(x, y, w, h), x, y);
};

/** Rasterises all drawings and hands them to Phaser, those of the first picture before it resolves. */
export const makeAtlas = async (
  textures: Phaser.Textures.TextureManager,
  cutouts: readonly Cutout[],
  finest: number,
): Promise<Atlas> => {
  const area = cutouts.reduce((sum, { w, h }) => sum + w * h, 0);
  const scale = Math.min(finest, Math.sqrt(MOST_PIXELS / area));
  const name = `atlas-${made++}`;
  const [first, later] = [false, true].map((late) =>
    packed(
      cutouts.filter((cutout) => LATER.test(cutout.name) === late),
      scale,
    ),
  ) as [PackedPage[], PackedPage[]];
  const pageOf = new Map<string, string>();
  const added = [...first, ...later].map((page, index): [PackedPage, TexturePage] => {
    const key = `${name}-${index}`;
    const onto = createTexturePage(textures, key, page.w, page.h);
    for (const spot of page.spots) {
      addFrame(onto.texture, page, spot);
      pageOf.set(spot.cutout.name, key);
    }
    return [page, onto];
  });
  let isDropped = false;
  const fill = async ([page, onto]: [PackedPage, TexturePage]): Promise<void> => {
    if (isDropped) return;
    const context = await rasterised(page);
    if (!isDropped) paint(context, page, onto);
    // Gives its memory back at once.
    context.canvas.width = 0;
  };
  const fillAll = async (pages: readonly [PackedPage, TexturePage][]): Promise<void> => {
    for (const page of pages) await fill(page);
  };
  await fillAll(added.slice(0, first.length));
  void fillAll(added.slice(first.length));
  const byName = new Map(cutouts.map((cutout) => [cutout.name, cutout]));
  const known = <T>(map: ReadonlyMap<string, T>, wanted: string): T => {
    const found = map.get(wanted);
    if (found === undefined) throw new Error(`no drawing ${wanted}`);
    return found;
  };
  return {
    scale,
    page: (wanted) => known(pageOf, wanted),
    size: (wanted) => known(byName, wanted),
    isLight: (wanted) => known(byName, wanted).isLight === true,
    drop: () => {
      isDropped = true;
      for (const [, { texture }] of added) textures.remove(texture);
    },
  };
};
