import { colourOf } from './colour';
import type { GainPlace } from './gains';
import { GAINS } from './gains';
import type { Container, Image, Kit } from './kit';
import { group, line, piece, stretch } from './kit';
import type { Point } from './layout';
import { centre } from './layout';
import { pave } from './paving';
import { createShop } from './shop';
import { createTraffic, PAVEMENT, ROAD } from './traffic';
import type { Work } from './work';

/** Street lamps: from the core's left edge, and from its right one. */
export const LAMPS = { left: -150, right: 150 } as const;
const STALLS = 4;
/** Between two joints of the paving. */
/** World units between two things that stand along the kerb. */
const KERBSIDE = 120;
const JOINT = 76;
const PAINTS = ['teal', 'gold', 'clay', 'dusk'] as const;
/** World units by which the seat slides back where that has shipped. */
const SLIDE = -9;

export type Ground = {
  /** What shipped is seen on cars, stalls and pavement; with a fee, full cars leave the chargers. */
  draw(state: { readonly works: readonly Work[]; readonly trust: number }): void;
  /** What this work changes appears now, before everybody's eyes, the next time it is drawn. */
  reveal(work: string, wait: number): void;
  /** Sends traffic along the road. */
  drive(milliseconds: number): void;
};

const isGain = (work: Work): work is Exclude<Work, 'phantom'> => work !== 'phantom';

/** The ground floor and the street: carport with four stalls, shop, lamps, road. */
export const createGround = (kit: Kit, layer: Container, front: Container): Ground => {
  const { view, floor, carport, shop, core, pavement, dock } = kit.layout;
  const middle = view.x + view.w / 2;
  const bay = carport.w / STALLS;
  const stalls = Array.from({ length: STALLS }, (_, index) => carport.x + (index + 0.5) * bay);
  /** Cars as large as their bays allow. */
  const fit = Math.min(0.94, Math.max(0.68, bay / 150));
  const port = centre(carport);
  piece(kit, layer, 'carport', port.x, port.y + 4);
  const seats: Image[] = [];
  const cabins: Container[] = [];
  const cars = stalls.map((x, index) => {
    const car = group(kit, layer, x + 16 * fit, floor);
    piece(kit, car, `car-${PAINTS[index]}`);
    cabins.push(group(kit, car));
    seats.push(piece(kit, car, 'car-seat'));
    piece(kit, car, `car-glass-${PAINTS[index]}`);
    return car.setScale(fit);
  });
  const posts = stalls.map((x) => group(kit, layer, x - bay / 2 + 16, floor - 4));
  for (const post of posts) {
    piece(kit, post, 'stall');
    post.setScale(0.92);
  }
  piece(kit, layer, 'carport-roof', port.x, carport.y + 8);
  const eaves = group(kit, layer);
  const store = createShop(kit, layer);
  stretch(kit, piece(kit, layer, 'street', middle, floor - 12), view.w * 1.02, 150).setTint(
    colourOf('kraft'),
  );
  const joint = (x: number, y: number, toX: number, toY: number) =>
    line(kit, layer, { x, y }, { x: toX, y: toY }, 2).setTint(colourOf('ink')).setAlpha(0.1);
  joint(view.x, floor + 38, view.x + view.w, floor + 36);
  for (let x = view.x - (view.x % JOINT); x < view.x + view.w; x += JOINT) {
    joint(x, floor + 8, x - 12, floor + 37);
    joint(x + JOINT / 2 - 12, floor + 37, x + JOINT / 2 - 30, floor + 84);
  }
  pave(kit, layer);
  for (const x of [LAMPS.left, core.w + LAMPS.right]) piece(kit, layer, 'lamp', x, floor + 14);
  piece(kit, layer, 'bench', shop - 44, floor + 12);
  piece(kit, layer, 'post-box', dock.x - 22, floor + 10);
  const kerb = group(kit, layer);
  stretch(kit, piece(kit, front, 'road', middle, pavement + 6), view.w * 1.02, 60).setTint(colourOf('ink'));
  const passing = [
    createTraffic(kit, layer, pavement - 22, PAVEMENT),
    createTraffic(kit, front, core.h, ROAD),
  ];

  /** Places along the kerb up to the shop; who comes after them stands in the gaps, a step nearer. */
  const places = Math.max(2, Math.floor((shop - carport.x - 120) / KERBSIDE));
  const kerbside = (taken: number): Point => {
    const lap = Math.floor(taken / places);
    return {
      x: carport.x + 70 + (taken % places) * KERBSIDE + (lap % 2) * (KERBSIDE / 2),
      y: floor + 16 + lap * 14,
    };
  };

  /** Where a gain is drawn, after so many of its kind; the drawings of cars and stalls share their origin. */
  const hosts: Readonly<Record<GainPlace, (taken: number) => readonly { on: Container; at: Point }[]>> = {
    car: () => cars.map((on) => ({ on, at: { x: 0, y: 0 } })),
    over: (taken) => cars.map((on) => ({ on, at: { x: taken * 26 - 13, y: -58 } })),
    cabin: () => cabins.map((on) => ({ on, at: { x: 0, y: 0 } })),
    stall: () => posts.map((on) => ({ on, at: { x: 0, y: 0 } })),
    roof: (taken) => [{ on: eaves, at: { x: carport.x + bay * (1 + (taken % 2) * 2), y: carport.y + 16 } }],
    street: (taken) => [{ on: kerb, at: kerbside(taken) }],
  };
  const shown = new Map<Work, readonly Image[]>();
  const waits = new Map<string, number>();

  const show = (work: Exclude<Work, 'phantom'>): readonly Image[] => {
    const place = GAINS[work];
    const taken = [...shown.keys()].filter((other) => isGain(other) && GAINS[other] === place).length;
    return hosts[place](taken).map(({ on, at }, index) => {
      const gain = piece(kit, on, `gain-${work}`, at.x, at.y);
      const wait = waits.get(work);
      if (wait === undefined || kit.motion.isStill()) return gain;
      const { scaleX, scaleY } = gain;
      gain.setScale(0);
      kit.motion.move(gain, { scaleX, scaleY }, 420, 'Back.easeOut', wait + index * 140);
      return gain;
    });
  };

  const slide = (isBack: boolean): void => {
    const wait = waits.get('seat') ?? 0;
    seats.forEach((seat, index) => {
      const x = isBack ? SLIDE : 0;
      if (seat.x !== x) kit.motion.move(seat, { x }, 700, 'Sine.easeInOut', wait + index * 160);
    });
  };

  return {
    draw({ works, trust }) {
      for (const [work, images] of shown) {
        if (works.includes(work)) continue;
        for (const image of images) image.destroy();
        shown.delete(work);
      }
      for (const work of works.filter(isGain)) if (!shown.has(work)) shown.set(work, show(work));
      slide(works.includes('seat'));
      const isPaidFor = works.includes('queue');
      for (const [index, car] of cars.entries()) {
        const alpha = isPaidFor && index % 2 === 1 ? 0 : 1;
        if (car.alpha !== alpha)
          kit.motion.move(car, { alpha }, 600, 'Sine.easeInOut', waits.get('queue') ?? 0);
      }
      waits.clear();
      store.draw({ trust, shipped: works.length });
    },
    reveal(work, wait) {
      waits.set(work, wait);
    },
    drive(milliseconds) {
      for (const traffic of passing) traffic.drive(milliseconds);
    },
  };
};
