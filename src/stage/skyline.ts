import type { Container, Image, Kit } from './kit';
import { piece } from './kit';

/** `x` from the middle of the core, `y` from the ground, both in world units. */
type House = { readonly kind: 1 | 2 | 3; readonly x: number; readonly y: number; readonly scale: number };

const FAR: readonly House[] = [
  { kind: 3, x: -900, y: -220, scale: 1.2 },
  { kind: 2, x: -770, y: -240, scale: 1.3 },
  { kind: 1, x: -640, y: -220, scale: 1.35 },
  { kind: 3, x: 560, y: -240, scale: 1.3 },
  { kind: 2, x: 660, y: -240, scale: 1.15 },
  { kind: 1, x: 770, y: -220, scale: 1.3 },
  { kind: 3, x: 900, y: -220, scale: 1.2 },
];
const NEAR: readonly House[] = [
  { kind: 2, x: -1030, y: 8, scale: 1.5 },
  { kind: 1, x: -890, y: 8, scale: 1.6 },
  { kind: 3, x: -750, y: 8, scale: 1.5 },
  { kind: 2, x: 745, y: 8, scale: 1.45 },
  { kind: 1, x: 880, y: 8, scale: 1.5 },
  { kind: 3, x: 1010, y: 8, scale: 1.5 },
];

export type Skyline = {
  /** 0–1: how many windows glow. */
  glow(share: number): void;
};

/** The town around headquarters, in two layers of paper; its lit windows lie above the evening's shade. */
export const createSkyline = (
  kit: Kit,
  distance: Container,
  outside: Container,
  lights: Container,
): Skyline => {
  const { core, floor } = kit.layout;
  const windows: Image[] = [];
  const build = (
    layer: Container,
    lit: Container,
    houses: readonly House[],
    depth: 'far' | 'near',
    alpha: number,
  ) => {
    for (const house of houses) {
      const { kind, scale } = house;
      // Near the house on a narrow core as on a broad one.
      const [x, y] = [core.w / 2 + house.x - Math.sign(house.x) * (1240 - core.w) * 0.5, floor + house.y];
      piece(kit, layer, `house-${kind}-${depth}`, x, y).setScale(scale / kit.atlas.scale);
      windows.push(
        piece(kit, lit, `house-${kind}-lit`, x, y)
          .setScale(scale / kit.atlas.scale)
          .setData('most', alpha),
      );
    }
  };
  build(distance, distance, FAR, 'far', 0.8);
  // Near windows shine through the evening's shade.
  build(outside, lights, NEAR, 'near', 1);
  return {
    glow: (share) => {
      windows.forEach((window, index) => {
        // Each house has its own moment to light up.
        const own = Math.min(1, Math.max(0, share * 1.8 - ((index * 0.37) % 0.8)));
        window.setAlpha(own * (window.getData('most') as number));
      });
    },
  };
};
