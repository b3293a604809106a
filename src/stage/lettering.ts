import type Phaser from 'phaser';
import { createShelves } from './shelves';
import type { Typeset, Words } from './typeset';
import { typeset } from './typeset';

/** The words that the stage shows, painted by the browser on pages that all of them share. */
export type Lettering = {
  /** Words in their true size, placed by their middle (or left middle). */
  image(scene: Phaser.Scene, x: number, y: number, words: string, options: Words): Phaser.GameObjects.Image;
  /** Frees its pages, which nothing may show any more. */
  drop(): void;
};

type Page = {
  readonly texture: Phaser.Textures.Texture;
  readonly context: CanvasRenderingContext2D;
  shelves: ReturnType<typeof createShelves>;
};
type Painted = {
  readonly name: string;
  readonly set: Typeset;
  readonly page: Page;
  readonly frame: Phaser.Textures.Frame;
  /** How many images show it. */
  users: number;
};

let made = 0;

const blank = (side: number): CanvasRenderingContext2D => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  // Read back word by word on the way to the texture.
  return canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
};

/** Starts without a word, for so many device pixels to a world unit. */
export const createLettering = (textures: Phaser.Textures.TextureManager, scale: number): Lettering => {
  const name = `words-${made++}`;
  const side = scale > 1.5 ? 2048 : 1024;
  const pages: Page[] = [];
  const painted = new Map<string, Painted>();

  const addPage = (): Page => {
    const context = blank(side);
    const texture = textures.create(`${name}-${pages.length}`, context.canvas, side, side);
    if (!texture) throw new Error('no page for words');
    const page = { texture, context, shelves: createShelves(side) };
    pages.push(page);
    return page;
  };

  /** Sends a rectangle of a page to the graphics card; after a lost context the whole page goes there by itself. */
  const upload = ({ texture, context }: Page, x: number, y: number, w: number, h: number): void => {
    const { renderer } = textures.game;
    const wrapper = texture.source[0]?.glTexture;
    if (!('gl' in renderer) || renderer.contextLost || !wrapper) return;
    const { gl } = renderer;
    renderer.glTextureUnits.bind(wrapper, 0);
    renderer.glWrapper.updateTexturing({ texturing: { flipY: true, premultiplyAlpha: true } });
    const pixels = context.getImageData(x, y, w, h);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, x, side - y - h, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  };

  const place = (set: Typeset, onto: readonly Page[]) => {
    for (const page of onto) {
      const spot = page.shelves.take(set.w, set.h);
      if (spot) return { page, ...spot };
    }
    return null;
  };

  const paint = ({ set, page, frame }: Painted): void => {
    page.context.clearRect(frame.cutX, frame.cutY, set.w, set.h);
    set.paint(page.context, frame.cutX, frame.cutY);
  };

  /** Paints a page anew with the words that are still shown. */
  const sweep = (page: Page): void => {
    page.shelves = createShelves(side);
    page.context.clearRect(0, 0, side, side);
    for (const one of painted.values()) {
      if (one.page !== page) continue;
      const spot = one.users > 0 ? page.shelves.take(one.set.w, one.set.h) : null;
      if (spot) {
        one.frame.setSize(one.set.w, one.set.h, spot.x, spot.y);
        paint(one);
      } else {
        painted.delete(one.name);
        page.texture.remove(one.name);
      }
    }
    upload(page, 0, 0, side, side);
  };

  const room = (set: Typeset) => {
    const found = place(set, pages);
    if (found) return found;
    for (const page of pages) sweep(page);
    return place(set, pages) ?? place(set, [addPage()]);
  };

  const painting = (words: string, options: Words): Painted => {
    const key = JSON.stringify([words, options]);
    const known = painted.get(key);
    if (known) return known;
    const set = typeset((pages[0] ?? addPage()).context, words, options, scale);
    const found = room(set);
    const frame = found?.page.texture.add(key, 0, found.x, found.y, set.w, set.h);
    if (!found || !frame) throw new Error(`no room for ${words}`);
    const one = { name: key, set, page: found.page, frame, users: 0 };
    painted.set(key, one);
    paint(one);
    upload(one.page, found.x, found.y, set.w, set.h);
    return one;
  };

  return {
    image(scene, x, y, words, options) {
      const one = painting(words, options);
      const { set, page } = one;
      const image = scene.add.image(x, y, page.texture.key, one.name);
      image
        .setOrigin(set.anchor.x / set.w, set.anchor.y / set.h)
        .setScale(1 / scale)
        .setVertexRoundMode('full');
      one.users++;
      image.once('destroy', () => one.users--);
      return image;
    },
    drop() {
      for (const { texture } of pages) textures.remove(texture);
      pages.length = 0;
      painted.clear();
    },
  };
};
