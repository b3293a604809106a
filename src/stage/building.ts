import type { Container, Kit } from './kit';
import { piece } from './kit';
import { centre } from './layout';

/** Headquarters from outside: two wings, roofs, mast; what stands behind the rooms. */
export const buildHouse = (kit: Kit, layer: Container): void => {
  const { wing, mast, office, view } = kit.layout;
  // As tall as the sky above the wing allows.
  const tall = Math.min(1, (mast.y - view.y) / 150);
  piece(kit, layer, 'mast', mast.x, mast.y + 6).setScale(tall / kit.atlas.scale);
  piece(kit, layer, 'wing', wing.x + wing.w / 2, (wing.y + 700) / 2);
  piece(kit, layer, 'wing-roof', wing.x + wing.w / 2, wing.y + 2);
  piece(kit, layer, 'house', 354, 400);
  piece(kit, layer, 'roof', 354, office.y - 8);
};

/** The walls of office and bays, cut open like a doll's house. */
export const buildRooms = (kit: Kit, layer: Container): void => {
  const { office, bays, wing } = kit.layout;
  const middle = centre(office);
  piece(kit, layer, 'office-wall', middle.x, middle.y);
  for (const bay of bays) {
    const { x, y } = centre(bay);
    piece(kit, layer, 'bay-wall', x, y);
  }
  piece(kit, layer, 'list', wing.x + wing.w / 2, wing.y + wing.h / 2 + 4);
  piece(kit, layer, 'list-head', wing.x + wing.w / 2, wing.y + 28);
};
