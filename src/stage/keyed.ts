import type { Container, Kit } from './kit';
import type { Point } from './layout';

export type Keyed<T> = {
  /** Shows exactly these items, one by one as it is asked to go on: new ones come, changed ones are redrawn in place, missing ones go. */
  draw(items: readonly T[]): Generator<void>;
  /** Hands an item's view over to whoever performs its end. */
  release(key: string): Container | undefined;
  view(key: string): Container | undefined;
};

export type KeyedOptions<T> = {
  readonly parent: Container;
  readonly keyOf: (item: T) => string;
  readonly spotOf: (item: T, index: number) => Point;
  readonly paint: (view: Container, item: T, index: number) => void;
  /** Where a new item comes from; by default it appears on its spot. */
  readonly from?: (item: T, spot: Point) => Point;
  readonly leave?: (view: Container) => void;
  readonly milliseconds?: number;
};

type Shown = { readonly view: Container; painted: string };

/** A row of things that follow a list of data, each known by its key. */
export const createKeyed = <T>(kit: Kit, options: KeyedOptions<T>): Keyed<T> => {
  const { parent, keyOf, spotOf, paint, from, milliseconds = 420 } = options;
  const { motion } = kit;
  const shown = new Map<string, Shown>();
  const leave =
    options.leave ??
    ((view: Container) =>
      motion.isStill() ? view.destroy() : motion.flourish(view, [{ to: { alpha: 0 }, for: 220 }]));

  const enter = (key: string, item: T, spot: Point): Shown => {
    const start = (!motion.isStill() && from?.(item, spot)) || spot;
    const view = kit.scene.add.container(start.x, start.y).setAlpha(motion.isStill() ? 1 : 0);
    parent.add(view);
    const made = { view, painted: '' };
    shown.set(key, made);
    return made;
  };

  return {
    *draw(items) {
      const keys = new Set(items.map(keyOf));
      for (const [key, { view }] of shown) {
        if (keys.has(key)) continue;
        shown.delete(key);
        leave(view);
      }
      for (const [index, item] of items.entries()) {
        const key = keyOf(item);
        const spot = spotOf(item, index);
        const one = shown.get(key) ?? enter(key, item, spot);
        const painted = JSON.stringify([item, spot]);
        if (one.painted !== painted) {
          one.view.removeAll(true);
          paint(one.view, item, index);
          one.painted = painted;
        }
        motion.move(one.view, { x: spot.x, y: spot.y, alpha: 1 }, milliseconds);
        parent.bringToTop(one.view);
        yield;
      }
    },
    release(key) {
      const view = shown.get(key)?.view;
      shown.delete(key);
      if (view) kit.scene.tweens.killTweensOf(view);
      return view;
    },
    view: (key) => shown.get(key)?.view,
  };
};
