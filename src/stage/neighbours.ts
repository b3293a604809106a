import { between, colourOf } from './colour';
import type { Hour } from './hour';
import type { Container, Image, Kit } from './kit';
import { group, piece } from './kit';
import { SHINES } from './shade';
import type { Source } from './vapour';
import { createVapour } from './vapour';

/** Walls of white paper in the neighbours' colours, a little hazy. */
const WALLS = [
  between('peach', 'haze', 0.25),
  between('kraft', 'haze', 0.2),
  between('haze', 'paper', 0.2),
  between('gold', 'haze', 0.3),
  between('teal', 'haze', 0.55),
];
/** The houses from headquarters outwards; `step` is the world units from one middle to the next. */
const STREET = [
  { kind: 3, step: 122, wall: 0, size: 1.3 },
  { kind: 2, step: 186, wall: 2, size: 1.32 },
  { kind: 4, step: 158, wall: 3, size: 1.3 },
  { kind: 1, step: 176, wall: 4, size: 1.3 },
  { kind: 5, step: 196, wall: 1, size: 1.25 },
  { kind: 3, step: 220, wall: 2, size: 1.2 },
] as const;
/** A house's chimney, in its own units from its foot. */
const CHIMNEYS: Partial<Record<number, { readonly x: number; readonly y: number }>> = {
  1: { x: 31, y: -168 },
  2: { x: -20, y: -236 },
  3: { x: 44, y: -158 },
};

export type Neighbours = { draw(hour: Hour): void; drift(milliseconds: number, wind: number): void };

/** The houses and gardens on both sides of headquarters, as many as the stage is wide. */
export const createNeighbours = (kit: Kit, layer: Container): Neighbours => {
  const { view, core, floor } = kit.layout;
  const lit: Image[] = [];
  const smoke: Source[] = [];
  const chimneys = group(kit, layer);
  const houses = group(kit, layer);
  const gardens = group(kit, layer);
  const build = (side: -1 | 1) => {
    const [edge, end] = side < 0 ? [0, view.x] : [core.w, view.x + view.w];
    let x = edge;
    for (const [index, { kind, step, wall, size }] of STREET.entries()) {
      x += side * step;
      // Nothing of it would be seen.
      if ((x - side * 110 - end) * side > 0) return;
      const scale = size / kit.atlas.scale;
      piece(kit, houses, `house-${kind}`, x, floor + 6)
        .setScale(scale)
        .setFlipX(side < 0)
        .setTint(WALLS[(wall + (side < 0 ? 0 : 2)) % WALLS.length] ?? colourOf('kraft'));
      const windows = piece(kit, houses, `house-${kind}-lit`, x, floor + 6).setName(SHINES);
      lit.push(windows.setScale(scale).setFlipX(side < 0));
      const chimney = CHIMNEYS[kind];
      if (chimney) {
        const sideways = side < 0 ? -chimney.x : chimney.x;
        smoke.push({ x: x + sideways * size, y: floor + 6 + chimney.y * size, scale: 0.7, rise: 90 });
      }
      const gap = x - side * (step / 2);
      if (index % 3 === 1) piece(kit, gardens, 'washing', gap, floor + 4).setFlipX(side > 0);
      else piece(kit, gardens, index % 3 === 2 ? 'tree-2' : 'tree-3', gap, floor + 4);
      piece(kit, gardens, index % 2 ? 'hedge' : 'fence', x, floor + 8).setScale(1.05 / kit.atlas.scale);
    }
  };
  build(-1);
  build(1);
  const puffs = createVapour(kit, chimneys, 'smoke', smoke, 0.5);
  return {
    draw({ glow }) {
      for (let index = 0; index < lit.length; index++)
        lit[index]?.setAlpha(Math.min(1, Math.max(0, glow * 1.7 - ((index * 0.41) % 0.7))));
    },
    drift: puffs.drift,
  };
};
