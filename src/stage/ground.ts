import { colourOf } from './colour';
import type { Container, Kit } from './kit';
import { group, piece, stretch } from './kit';

const STALLS = [66, 168, 270, 372] as const;
const FLOOR = 690;
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
  const { view } = kit.layout;
  const middle = view.x + view.w / 2;
  piece(kit, layer, 'carport', 230, 606);
  const cars = STALLS.map((x, index) => {
    const car = group(kit, layer, x + 4, FLOOR);
    piece(kit, car, `car-${PAINTS[index]}`).setScale(0.7 / kit.atlas.scale);
    return car;
  });
  const marks = cars.map((car) => piece(kit, car, 'car-mark', 0, -40).setVisible(false));
  for (const x of STALLS) piece(kit, layer, 'stall', x - 42, FLOOR - 4).setScale(0.92 / kit.atlas.scale);
  const meters = STALLS.map((x) => piece(kit, layer, 'meter', x - 43, FLOOR - 112).setVisible(false));
  piece(kit, layer, 'carport-roof', 230, 516);
  piece(kit, layer, 'shop', 564, FLOOR);
  const light = piece(kit, lights, 'shop-light', 564, FLOOR);
  const shutters = piece(kit, layer, 'shop-shut', 564, FLOOR);
  piece(kit, layer, 'awning', 564, 524);
  stretch(kit, piece(kit, layer, 'street', middle, FLOOR - 12), view.w * 1.02, 150).setTint(
    colourOf('kraft'),
  );
  const joints = kit.scene.add.graphics().lineStyle(2, colourOf('ink'), 0.1);
  joints.lineBetween(view.x, FLOOR + 38, view.x + view.w, FLOOR + 36);
  for (let x = view.x - (view.x % JOINT); x < view.x + view.w; x += JOINT) {
    joints.lineBetween(x, FLOOR + 8, x - 12, FLOOR + 37);
    joints.lineBetween(x + JOINT / 2 - 12, FLOOR + 37, x + JOINT / 2 - 30, FLOOR + 84);
  }
  layer.add(joints);
  for (const x of [-12, 976, -330, 1270]) piece(kit, layer, 'tree', x, FLOOR + 6);
  for (const x of [-196, 1140]) piece(kit, layer, 'lamp', x, FLOOR + 14);
  stretch(kit, piece(kit, front, 'road', middle, 774), view.w * 1.02, 60).setTint(colourOf('ink'));
  const passing = group(kit, front, view.x - 200, 800).setData('ambient', true);
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
