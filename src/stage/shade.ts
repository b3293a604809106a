import type Phaser from 'phaser';
import { lit } from './colour';
import type { Container, Image } from './kit';

/** The name of what shines by itself: no evening darkens it. */
export const SHINES = 'shines';

type Thing = Phaser.GameObjects.GameObject;

const isImage = (thing: Thing): thing is Image => 'setTint' in thing;
const hasMore = (thing: Thing): thing is Container => 'list' in thing;

/** Lets the hour's light fall on all that stands in a group, now and later; its own tint is the one it first had. */
export const createShade = (groups: readonly Container[]): ((light: number) => void) => {
  const own = new WeakMap<Image, number>();
  const fall = (thing: Thing, light: number): void => {
    if (thing.name === SHINES) return;
    if (hasMore(thing)) for (const inner of thing.list) fall(inner, light);
    else if (isImage(thing)) {
      let tint = own.get(thing);
      if (tint === undefined) {
        tint = thing.tintTopLeft;
        own.set(thing, tint);
      }
      thing.setTint(lit(tint, light));
    }
  };
  return (light) => {
    for (const one of groups) fall(one, light);
  };
};
