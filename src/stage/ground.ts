import { colourOf } from './colour';
import type { Container, Kit } from './kit';
import { group, piece, stretch } from './kit';
import { centre } from './layout';

/** Street lamps: from the core's left edge, and from its right one. */
export const LAMPS = { left: -150, right: 150 } as const;
const STALLS = 4;
/** Between two joints of the paving. */
const JOINT = 76;
const PAINTS = ['teal', 'gold', 'clay', 'dusk'] as const;

export type Ground = {
  /** Meters on the stalls; then cars leave when they are full, and two stalls are free. */
  draw(state: { readonly meters: boolean; readonly updated: number; readonly trust: number }): void;
  /** Sends a car along the road now and then. */
  drive(milliseconds: number): void;
};

/** The ground floor and the street: carport with four stalls, shop, lamps, road. */
export const createGround = (kit: Kit, layer: Container, front: Container, lights: Container): Ground => {
  const { view, floor, carport, shop, core, pavement } = kit.layout;
  const middle = view.x + view.w / 2;
  const bay = carport.w / STALLS;
  const stalls = Array.from({ length: STALLS }, (_, index) => carport.x + (index + 0.5) * bay);
  /** Cars as large as their bays allow. */
  const fit = Math.min(0.94, Math.max(0.68, bay / 150));
  const port = centre(carport);
  piece(kit, layer, 'carport', port.x, port.y + 4);
  const cars = stalls.map((x, index) => {
    const car = group(kit, layer, x + 16 * fit, floor);
    piece(kit, car, `car-${PAINTS[index]}`);
    car.setScale(fit);
    return car;
  });
  const marks = cars.map((car) => piece(kit, car, 'car-mark', 0, -58).setVisible(false));
  for (const x of stalls)
    piece(kit, layer, 'stall', x - bay / 2 + 16, floor - 4).setScale(0.92 / kit.atlas.scale);
  const meters = stalls.map((x) =>
    piece(kit, layer, 'meter', x - bay / 2 + 15, floor - 112).setVisible(false),
  );
  piece(kit, layer, 'carport-roof', port.x, carport.y + 8);
  piece(kit, layer, 'shop', shop, floor);
  const light = piece(kit, lights, 'shop-light', shop, floor);
  const shutters = piece(kit, layer, 'shop-shut', shop, floor);
  piece(kit, layer, 'awning', shop, floor - 168);
  stretch(kit, piece(kit, layer, 'street', middle, floor - 12), view.w * 1.02, 150).setTint(
    colourOf('kraft'),
  );
  const joints = kit.scene.add.graphics().lineStyle(2, colourOf('ink'), 0.1);
  joints.lineBetween(view.x, floor + 38, view.x + view.w, floor + 36);
  for (let x = view.x - (view.x % JOINT); x < view.x + view.w; x += JOINT) {
    joints.lineBetween(x, floor + 8, x - 12, floor + 37);
    joints.lineBetween(x + JOINT / 2 - 12, floor + 37, x + JOINT / 2 - 30, floor + 84);
  }
  layer.add(joints);
  for (const x of [-60, core.w + 30, -290, core.w + 270]) piece(kit, layer, 'tree', x, floor + 6);
  for (const x of [LAMPS.left, core.w + LAMPS.right]) piece(kit, layer, 'lamp', x, floor + 14);
  stretch(kit, piece(kit, front, 'road', middle, pavement + 6), view.w * 1.02, 60).setTint(colourOf('ink'));
  const passing = group(kit, front, view.x - 200, core.h).setData('ambient', true);
  piece(kit, passing, 'car-moss');
  return {
    draw({ meters: shown, updated, trust }) {
      for (const meter of meters) meter.setVisible(shown);
      for (const [index, car] of cars.entries()) car.setVisible(!shown || index % 2 === 0);
      for (const [index, mark] of marks.entries()) mark.setVisible(marks.length - index <= updated);
      shutters.setVisible(trust < 32);
      light.setAlpha(trust < 32 ? 0 : Math.min(1, (trust - 25) / 40));
    },
    drive(milliseconds) {
      passing.x += milliseconds * 0.16;
      if (passing.x > view.x + view.w + 900) passing.x = view.x - 200;
    },
  };
};
