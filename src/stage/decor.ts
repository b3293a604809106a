import { createBirds } from './birds';
import { createFurniture } from './furniture';
import type { Hour } from './hour';
import type { Container, Kit } from './kit';
import { createNeighbours } from './neighbours';
import { createRoadside } from './roadside';
import { createRoofs } from './roofs';

/** Groups into which the town is furnished, from back to front. */
export type DecorLayers = {
  /** Behind headquarters, before the hills. */
  readonly behind: Container;
  /** With headquarters and street, behind the people. */
  readonly outside: Container;
  /** With the road, before the people. */
  readonly front: Container;
  /** On the walls of office and bays. */
  readonly rooms: Container;
  /** Before what stands at the walls. */
  readonly inside: Container;
};

export type Decor = {
  /** Cheap where nothing changed. */
  draw(hour: Hour): void;
  /** Lets things move by themselves; `wind` is 0 for a mild evening, 1 for a storm. */
  drift(milliseconds: number, wind: number): void;
};

/** Neighbours, roofs, street and rooms, furnished for this layout. */
export const createDecor = (kit: Kit, layers: DecorLayers): Decor => {
  const birds = createBirds(kit, layers.behind);
  const neighbours = createNeighbours(kit, layers.behind);
  const roofs = createRoofs(kit, layers.outside);
  const roadside = createRoadside(kit, layers.outside, layers.front);
  const furniture = createFurniture(kit, layers.rooms, layers.inside);
  return {
    draw(hour) {
      birds.draw(hour);
      neighbours.draw(hour);
      roofs.draw(hour);
      furniture.draw(hour);
    },
    drift(milliseconds, wind) {
      birds.drift(milliseconds);
      neighbours.drift(milliseconds, wind);
      roofs.drift(milliseconds, wind);
      roadside.drift(milliseconds, wind);
      furniture.drift(milliseconds);
    },
  };
};
