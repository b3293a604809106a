import type { Container, Image, Kit } from './kit';
import { piece } from './kit';

type House = { readonly kind: 1 | 2 | 3; readonly x: number; readonly y: number; readonly scale: number };

const FAR: readonly House[] = [
  { kind: 2, x: 738, y: 450, scale: 1.22 },
  { kind: 1, x: 850, y: 450, scale: 1.35 },
  { kind: 2, x: 945, y: 450, scale: 1.1 },
  { kind: 3, x: -40, y: 450, scale: 1.3 },
  { kind: 2, x: -150, y: 470, scale: 1.3 },
  { kind: 1, x: 1060, y: 470, scale: 1.3 },
  { kind: 3, x: 1180, y: 470, scale: 1.2 },
  { kind: 2, x: -270, y: 450, scale: 1.15 },
];
const NEAR: readonly House[] = [
  { kind: 3, x: -134, y: 700, scale: 1.5 },
  { kind: 1, x: -262, y: 700, scale: 1.6 },
  { kind: 2, x: 1084, y: 700, scale: 1.45 },
  { kind: 1, x: 1206, y: 700, scale: 1.5 },
  { kind: 3, x: 1330, y: 700, scale: 1.5 },
  { kind: 2, x: -390, y: 700, scale: 1.5 },
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
  const windows: Image[] = [];
  const build = (
    layer: Container,
    lit: Container,
    houses: readonly House[],
    depth: 'far' | 'near',
    alpha: number,
  ) => {
    for (const { kind, x, y, scale } of houses) {
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
