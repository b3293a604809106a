import type { Container, Image, Kit } from './kit';
import { piece } from './kit';

export type Roadside = { drift(milliseconds: number, wind: number): void };

/** Trees and small things of the street; at the very sides bushes stand before everything. */
export const createRoadside = (kit: Kit, layer: Container, front: Container): Roadside => {
  const { view, core, floor, wing, stairs } = kit.layout;
  piece(kit, layer, 'ivy', wing.x + wing.w - 2, floor - 58).setScale(0.9 / kit.atlas.scale);
  piece(kit, layer, 'crates', wing.x + wing.w + 4, floor + 8).setScale(0.72 / kit.atlas.scale);
  piece(kit, layer, 'bush-2', stairs.x - 16, floor + 10).setScale(0.62 / kit.atlas.scale);
  piece(kit, layer, 'hydrant', core.w + 52, floor + 22);
  piece(kit, layer, 'bicycle-stand', -112, floor + 18);
  piece(kit, layer, 'bin', core.w + 92, floor + 18);
  const swaying: Image[] = [];
  const tree = (drawing: string, x: number, size = 1) => {
    piece(kit, layer, 'manhole', x, floor + 14).setScale(0.9 / kit.atlas.scale);
    swaying.push(piece(kit, layer, drawing, x, floor + 14).setScale(size / kit.atlas.scale));
  };
  tree('tree', -46, 1.06);
  tree('tree', core.w + 24, 1.1);
  tree('tree-3', -262, 1.1);
  tree('tree', core.w + 268, 1.15);
  tree('tree', -420, 1.1);
  tree('tree-3', core.w + 440, 1.05);
  // Nothing stands before what can be touched.
  for (const side of [-1, 1] as const) {
    const room = side < 0 ? -view.x : view.x + view.w - core.w;
    if (room < 44) continue;
    const edge = side < 0 ? view.x : view.x + view.w;
    const big = Math.min(1.5, room / 110);
    swaying.push(
      piece(kit, front, 'bush-2', edge - side * 34 * big, core.h + 8).setScale(
        (1.25 * big) / kit.atlas.scale,
      ),
    );
    piece(kit, front, 'bush-1', edge - side * 4, core.h + 18).setScale((1.3 * big) / kit.atlas.scale);
  }
  let passed = 0;
  return {
    drift(milliseconds, wind) {
      passed += milliseconds * (0.001 + wind * 0.0018);
      for (let index = 0; index < swaying.length; index++)
        swaying[index]?.setRotation(Math.sin(passed + index * 1.9) * (0.008 + wind * 0.03) - wind * 0.03);
    },
  };
};
