import type Phaser from 'phaser';
import type { ColourName } from '../content/art';
import { PALETTE } from '../content/art';
import type { Atlas } from './atlas';
import type { Layout } from './layout';
import type { Motion } from './motion';
import type { StagePort } from './port';

export type Container = Phaser.GameObjects.Container;
export type Image = Phaser.GameObjects.Image;

/** What every part of the town is built with. */
export type Kit = {
  readonly scene: Phaser.Scene;
  readonly layout: Layout;
  readonly atlas: Atlas;
  readonly port: StagePort;
  readonly motion: Motion;
};

/** A group of things, on the stage or (with a parent) in another group. */
export const group = ({ scene }: Kit, parent?: Container, x = 0, y = 0): Container => {
  const made = scene.add.container(x, y);
  parent?.add(made);
  return made;
};

/** A drawing in its true size, standing on its pivot. */
export const piece = ({ scene, atlas }: Kit, parent: Container, name: string, x = 0, y = 0): Image => {
  const image = scene.add.image(x, y, atlas.page(name), name);
  image.setOriginFromFrame().setScale(1 / atlas.scale);
  parent.add(image);
  return image;
};

/** Makes a drawing as wide and high as this, in world units. */
export const stretch = (kit: Kit, image: Image, w: number, h: number): Image => {
  const size = kit.atlas.size(image.frame.name);
  return image.setScale(w / size.w / kit.atlas.scale, h / size.h / kit.atlas.scale);
};

export type Words = {
  readonly size: number;
  readonly colour?: ColourName;
  /** World units; what is longer wraps, and what is still too large shrinks. */
  readonly width?: number;
  readonly height?: number;
  readonly align?: 'left' | 'center';
};

const DEVANAGARI = /\p{Script=Devanagari}/u;
const FAMILY = '"Baloo 2 Variable", "Mukta", sans-serif';

/** A few painted words, placed by their middle (or left middle), never larger than their room. */
export const label = (
  { scene, atlas }: Kit,
  parent: Container,
  x: number,
  y: number,
  words: string,
  { size, colour = 'ink', width, height, align = 'center' }: Words,
): Phaser.GameObjects.Text => {
  const text = scene.add.text(x, y, words, {
    fontFamily: FAMILY,
    fontStyle: '700',
    fontSize: size,
    color: PALETTE[colour],
    align,
    lineSpacing: -size * (DEVANAGARI.test(words) ? 0.12 : 0.3),
    // Devanagari reaches above and below the Latin line.
    padding: { x: 2, top: size * 0.2, bottom: size * 0.2 },
    ...(width && height && height > size * 2 ? { wordWrap: { width } } : {}),
    resolution: atlas.scale,
  });
  text.setOrigin(align === 'left' ? 0 : 0.5, 0.5);
  const shrink = Math.min(
    1,
    width ? width / text.width : 1,
    height ? (height + size * 0.4) / text.height : 1,
  );
  if (shrink < 1) text.setScale(shrink);
  parent.add(text);
  return text;
};
