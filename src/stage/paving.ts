import { between } from './colour';
import type { Container, Kit } from './kit';
import { piece, stretch } from './kit';

/** What lies flat on the street: kerb stones, lids, and stripes before the dock. */
export const pave = (kit: Kit, layer: Container): void => {
  const { view, core, floor, pavement, dock } = kit.layout;
  const end = view.x + view.w;
  const { w: kerb } = kit.atlas.size('kerb');
  for (let x = Math.floor(view.x / kerb) * kerb; x < end; x += kerb)
    stretch(kit, piece(kit, layer, 'kerb', x, pavement + 9), kerb + 1, 11).setTint(
      between('kraft', 'paper', 0.35),
    );
  piece(kit, layer, 'hazard', dock.x + dock.w / 2, floor + 3);
  piece(kit, layer, 'manhole', core.w * 0.36, (floor + pavement) / 2 + 16);
  piece(kit, layer, 'manhole', core.w + 90, (floor + pavement) / 2 + 8);
};
