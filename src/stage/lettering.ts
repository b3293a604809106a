import type Phaser from 'phaser';
import type { FreeRoom } from './freeRoom';
import { createFreeRoom } from './freeRoom';
import type { TexturePage } from './texturePage';
import { createTexturePage } from './texturePage';
import type { Typeset, Words } from './typeset';
import { typeset } from './typeset';

/** The words that the stage shows, painted by the browser on pages that all of them share. */
export type Lettering = {
  /** Words in their true size, placed by their middle (or left middle). */
  image(scene: Phaser.Scene, x: number, y: number, words: string, options: Words): Phaser.GameObjects.Image;
  /** Frees its pages, which nothing may show any more. */
  drop(): void;
};

type Page = TexturePage & { room: FreeRoom };
type Painted = {
  readonly name: string;
  readonly set: Typeset;
  readonly page: Page;
  readonly frame: Phaser.Textures.Frame;
  /** How many images show it. */
  users: number;
};

/** Pixels to a side of a page: all of an evening's words on most screens. */
const SIDE = 1024;

let made = 0;

/** Starts without a word, for so many device pixels to a world unit. */
export const createLettering = (textures: Phaser.Textures.TextureManager, scale: number): Lettering => {
  const name = `words-${made++}`;
  const pages: Page[] = [];
  const painted = new Map<string, Painted>();
  const easel = document.createElement('canvas');
  // Read back word by word on the way to the texture.
  const context = easel.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;

  const addPage = (): Page => {
    const page = createTexturePage(textures, `${name}-${pages.length}`, SIDE, SIDE);
    const made = { ...page, room: createFreeRoom(SIDE) };
    pages.push(made);
    return made;
  };

  const place = (set: Typeset, onto: readonly Page[]) => {
    for (const page of onto) {
      const spot = page.room.take(set.w, set.h);
      if (spot) return { page, ...spot };
    }
    return null;
  };

  const paint = ({ set, page, frame }: Painted): void => {
    easel.width = Math.max(easel.width, set.w);
    easel.height = Math.max(easel.height, set.h);
    context.clearRect(0, 0, set.w, set.h);
    set.paint(context, 0, 0);
    page.write(context.getImageData(0, 0, set.w, set.h), frame.cutX, frame.cutY);
  };

  /** Makes room on a page: what nobody shows any more goes, the rest moves together; if it can, or all stays. */
  const sweep = (page: Page): void => {
    const here = [...painted.values()].filter((one) => one.page === page);
    const kept = here.filter(({ users }) => users > 0).sort((a, b) => b.set.h - a.set.h);
    const free = createFreeRoom(SIDE);
    const spots = kept.map(({ set }) => free.take(set.w, set.h));
    if (spots.includes(null)) return;
    for (const { name } of here.filter(({ users }) => users === 0)) {
      painted.delete(name);
      page.texture.remove(name);
    }
    kept.forEach((one, index) => {
      one.frame.setSize(one.set.w, one.set.h, spots[index]?.x, spots[index]?.y);
      paint(one);
    });
    page.room = free;
  };

  const roomFor = (set: Typeset) => {
    const found = place(set, pages);
    if (found) return found;
    for (const page of pages) sweep(page);
    return place(set, pages) ?? place(set, [addPage()]);
  };

  const painting = (words: string, options: Words): Painted => {
    const key = JSON.stringify([words, options]);
    const known = painted.get(key);
    if (known) return known;
    const set = typeset(context, words, options, scale);
    const found = roomFor(set);
    const frame = found?.page.texture.add(key, 0, found.x, found.y, set.w, set.h);
    if (!found || !frame) throw new Error(`no room for ${words}`);
    const one = { name: key, set, page: found.page, frame, users: 0 };
    painted.set(key, one);
    paint(one);
    return one;
  };

  return {
    image(scene, x, y, words, options) {
      const one = painting(words, options);
      const { set, page } = one;
      const image = scene.add.image(x, y, page.texture.key, one.name);
      // On whole pixels, as letters want it.
      image.setOrigin(set.anchor.x / set.w, set.anchor.y / set.h).setVertexRoundMode('full');
      one.users++;
      image.once('destroy', () => one.users--);
      return image.setScale(1 / scale);
    },
    drop() {
      for (const { texture } of pages) textures.remove(texture);
    },
  };
};
