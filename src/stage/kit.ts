import type Phaser from 'phaser';
import type { Atlas } from './atlas';
import { FLAT } from './cutout';
import type { Layout, Point } from './layout';
import type { Lettering } from './lettering';
import type { Motion } from './motion';
import type { StagePort } from './port';
import { SHINES } from './shade';
import type { Words } from './typeset';

export type Container = Phaser.GameObjects.Container;
export type Image = Phaser.GameObjects.Image;

/** What every part of the town is built with. */
export type Kit = {
  readonly scene: Phaser.Scene;
  readonly layout: Layout;
  readonly atlas: Atlas;
  readonly lettering: Lettering;
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
  if (atlas.isLight(name)) image.setName(SHINES);
  parent.add(image);
  return image;
};

/** Makes a drawing as wide and high as this, in world units. */
export const stretch = (kit: Kit, image: Image, w: number, h: number): Image => {
  const size = kit.atlas.size(image.frame.name);
  return image.setScale(w / size.w / kit.atlas.scale, h / size.h / kit.atlas.scale);
};

/** A white rectangle in world units, placed by its middle, to be tinted; Phaser's own shapes each cost drawing calls. */
export const block = (kit: Kit, parent: Container, x: number, y: number, w: number, h: number): Image =>
  piece(kit, parent, FLAT.name, x, y).setDisplaySize(w, h);

/** A white line in world units, to be tinted. */
export const line = (kit: Kit, parent: Container, from: Point, to: Point, thick: number): Image => {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const drawn = block(kit, parent, from.x, from.y, Math.hypot(across, down), thick);
  return drawn.setOrigin(0, 0.5).setRotation(Math.atan2(down, across));
};

/** A few painted words, placed by their middle (or left middle), never larger than their room. */
export const label = (
  { scene, lettering }: Kit,
  parent: Container,
  x: number,
  y: number,
  words: string,
  options: Words,
): Image => {
  const image = lettering.image(scene, x, y, words, options);
  parent.add(image);
  return image;
};
