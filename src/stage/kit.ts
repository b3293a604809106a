import type Phaser from 'phaser';
import type { Atlas } from './atlas';
import type { Layout } from './layout';
import type { Lettering } from './lettering';
import type { Motion } from './motion';
import type { StagePort } from './port';
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
  parent.add(image);
  return image;
};

/** Makes a drawing as wide and high as this, in world units. */
export const stretch = (kit: Kit, image: Image, w: number, h: number): Image => {
  const size = kit.atlas.size(image.frame.name);
  return image.setScale(w / size.w / kit.atlas.scale, h / size.h / kit.atlas.scale);
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
