import type { Container, Kit } from './kit';
import { piece } from './kit';
import { centre } from './layout';

/** Headquarters from outside: stairs, two wings, roofs, mast; what stands behind the rooms. */
export const buildHouse = (kit: Kit, layer: Container): void => {
  const { wing, mast, office, view, floor, stairs } = kit.layout;
  // As tall as the sky above the wing allows.
  const tall = Math.min(1, (mast.y - view.y) / 150);
  piece(kit, layer, 'mast', mast.x, mast.y + 6).setScale(tall / kit.atlas.scale);
  piece(kit, layer, 'wing', wing.x + wing.w / 2, (wing.y + floor) / 2);
  piece(kit, layer, 'wing-roof', wing.x + wing.w / 2, wing.y + 2);
  const tower = centre(stairs);
  piece(kit, layer, 'stairs', tower.x, tower.y);
  piece(kit, layer, 'stairs-roof', tower.x, stairs.y - 4);
  const middle = office.x + office.w / 2;
  piece(kit, layer, 'house', middle, (office.y - 8 + floor) / 2);
  piece(kit, layer, 'roof', middle, office.y - 10);
};

/** The walls of office and bays, cut open like a doll's house. */
export const buildRooms = (kit: Kit, layer: Container): void => {
  const { office, bays } = kit.layout;
  const middle = centre(office);
  piece(kit, layer, 'office-wall', middle.x, middle.y);
  for (const bay of bays) {
    const { x, y } = centre(bay);
    piece(kit, layer, 'bay-wall', x, y);
  }
};
