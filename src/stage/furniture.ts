import { createClockFace } from './clockFace';
import { along, between, colourOf } from './colour';
import type { Hour } from './hour';
import type { Container, Image, Kit } from './kit';
import { piece } from './kit';
import { createVapour } from './vapour';

/** World units for which the walls of the bays were drawn. */
const DRAWN = 285;
/** The list on the wall, from 18:00 to night; the slips on it stay bright. */
const LIST = [
  colourOf('paper'),
  colourOf('paper'),
  between('paper', 'haze', 0.16),
  between('haze', 'paper', 0.2),
];
/** Degrees in a thousandth of a second. */
const TURN = 0.006;

export type Furniture = { draw(hour: Hour): void; drift(milliseconds: number): void };

/** What makes each room somebody's: a laboratory, a workshop, a garage, and the CEO's office. */
export const createFurniture = (kit: Kit, layer: Container, front: Container): Furniture => {
  const { bays, office, wing } = kit.layout;
  const gears: Image[] = [];
  bays.forEach((bay, index) => {
    const size = bay.w / DRAWN;
    const floor = bay.y + bay.h - 15;
    piece(kit, layer, 'bay-duct', bay.x + bay.w * 0.42, bay.y + 4)
      .setScale((size * 0.9) / kit.atlas.scale)
      .setFlipX(index === 1);
    if (index === 1)
      for (const [x, y, scale] of [
        [238, 86, 1.7],
        [205, 118, 1],
      ] as const) {
        const gear = piece(kit, layer, 'gear', bay.x + x * size, floor - y * size);
        gears.push(
          gear
            .setScale((scale * size) / kit.atlas.scale)
            .setTint(between('haze', 'dusk', 0.35))
            .setAlpha(0.4),
        );
      }
    piece(kit, layer, `bay-decor-${index + 1}`, bay.x + 10 * size, floor).setScale(size / kit.atlas.scale);
  });
  const floor = office.y + office.h;
  piece(kit, layer, 'rug', office.x + 112, floor - 8);
  piece(kit, layer, 'picture', office.x + 146, office.y + 28).setScale(0.62 / kit.atlas.scale);
  piece(kit, layer, 'hanging-plant', office.x + 24, office.y + 2).setScale(0.5 / kit.atlas.scale);
  const dial = { x: office.x + 192, y: office.y + 25 };
  piece(kit, layer, 'wall-clock', dial.x, dial.y).setScale(0.78 / kit.atlas.scale);
  const clock = createClockFace(kit, layer, dial.x, dial.y, 10);
  const steam = createVapour(
    kit,
    front,
    'steam',
    [{ x: office.x + 138, y: floor - 84, scale: 0.5, rise: 22 }],
    0.7,
  );
  const list = piece(kit, layer, 'list', wing.x + wing.w / 2, wing.y + wing.h / 2 + 4);
  piece(kit, layer, 'list-head', wing.x + wing.w / 2, wing.y + 27);
  return {
    draw({ minute, time }) {
      clock.show(minute);
      list.setTint(along(LIST, time));
    },
    drift(milliseconds) {
      for (let index = 0; index < gears.length; index++) {
        const gear = gears[index] as Image;
        gear.angle += milliseconds * TURN * (index % 2 ? -1.7 : 1);
      }
      steam.drift(milliseconds, 0);
    },
  };
};
