import type { Container, Kit } from './kit';
import { group, piece } from './kit';

/** What passes: how fast (world units a millisecond), and after how much empty way (world units). */
export type Passing = {
  readonly drawing: string;
  readonly pace: number;
  readonly gap: number;
  /** What lies over the drawing, from the back to the front. */
  readonly over?: readonly string[];
};

const driven = (paint: string) => ['car-seat', 'car-driver', `car-glass-${paint}`];
/** On the road before the house. */
export const ROAD: readonly Passing[] = [
  { drawing: 'car-moss', pace: 0.17, gap: 500, over: driven('moss') },
  { drawing: 'bike', pace: 0.09, gap: 500 },
  { drawing: 'van-peach', pace: 0.14, gap: 900 },
  { drawing: 'car-gold', pace: 0.19, gap: 300, over: driven('gold') },
  { drawing: 'bus', pace: 0.11, gap: 1100 },
];
/** On the pavement, behind those who wait. */
export const PAVEMENT: readonly Passing[] = [{ drawing: 'dog', pace: 0.075, gap: 1400 }];

export type Traffic = { drive(milliseconds: number): void };

/** Lets one after the other pass from left to right, their feet or wheels at `y`. */
export const createTraffic = (
  kit: Kit,
  layer: Container,
  y: number,
  passing: readonly Passing[],
): Traffic => {
  const { view } = kit.layout;
  const start = view.x - 160;
  const vehicles = passing.map(({ drawing, over = [] }) => {
    const vehicle = group(kit, layer, start, y).setData('ambient', true).setVisible(false);
    for (const part of [drawing, ...over]) piece(kit, vehicle, part);
    return vehicle;
  });
  let now = 0;
  let empty = passing[0]?.gap ?? 0;
  return {
    drive(milliseconds) {
      const [vehicle, passes] = [vehicles[now], passing[now]];
      if (!vehicle || !passes) return;
      if (empty > 0) {
        empty -= milliseconds * passes.pace;
        return;
      }
      vehicle.setVisible(true);
      vehicle.x += milliseconds * passes.pace;
      if (vehicle.x < view.x + view.w + 160) return;
      vehicle.setVisible(false).setX(start);
      now = (now + 1) % passing.length;
      empty = passing[now]?.gap ?? 0;
    },
  };
};
