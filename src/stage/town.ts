import type { Fact, Run } from '../rules/types';
import { endsTheComplaint } from '../rules/view';
import { createBays } from './bays';
import { buildHouse, buildRooms } from './building';
import { createDecor } from './decor';
import { createDock } from './dock';
import { createEffects } from './effects';
import { createGround } from './ground';
import { createHour, isRaining } from './hour';
import type { Kit } from './kit';
import { group } from './kit';
import type { Point } from './layout';
import { centre } from './layout';
import { createLights } from './lights';
import { createOffice } from './office';
import type { Cast } from './performances';
import { perform } from './performances';
import type { Picture } from './picture';
import { createPlanes } from './planes';
import { programme } from './programme';
import { createSky } from './sky';
import { createSkyline } from './skyline';
import { createStreet } from './street';
import type { WallList } from './wallList';
import { createWallList } from './wallList';
import { createWeather } from './weather';
import { askersOf, workById } from './work';

export type Town = {
  /** Shows a picture, part by part as it is asked to go on; moving there where motion is wanted. */
  draw(picture: Picture): Generator<void>;
  /** Plays what happened, over the picture as it still stands: fact by fact, as it is asked to go on. */
  perform(facts: readonly Fact[], run: Run): Generator<void>;
  /** What changes by itself: the hour, clouds, rain, traffic. */
  tick(run: Run | null, milliseconds: number): void;
  readonly wall: WallList;
};

/** The whole paper town, from the sky to the road. */
export const createTown = (kit: Kit): Town => {
  // From back to front.
  const far = group(kit);
  const distance = group(kit);
  const ridge = group(kit);
  const behind = group(kit);
  const outside = group(kit);
  const people = group(kit);
  const front = group(kit);
  const lights = group(kit);
  const rooms = group(kit);
  const inside = group(kit);
  const notes = group(kit);
  const bubbles = group(kit);
  const air = group(kit);
  const sky = createSky(kit, far);
  const skyline = createSkyline(kit, distance, ridge);
  buildHouse(kit, outside);
  const ground = createGround(kit, outside, front);
  const dock = createDock(kit, outside, bubbles);
  const shade = createLights(kit, [behind, outside, people, front], lights, inside);
  buildRooms(kit, rooms);
  const decor = createDecor(kit, { behind, outside, front, rooms, inside });
  const office = createOffice(kit, rooms, inside);
  const bays = createBays(kit, rooms, notes);
  const wall = createWallList(kit, notes);
  const planes = createPlanes(kit, notes);
  const street = createStreet(kit, people, bubbles);
  const effects = createEffects(kit, air);
  const weather = createWeather(kit, lights, outside);
  const { wing } = kit.layout;
  const moody = [sky, skyline, shade, decor, weather];
  let picture: Picture | null = null;
  const passing = createHour();

  const workshop = (fix: string): Point => {
    const bay = kit.layout.bays[bays.find(fix)];
    if (bay) return centre(bay);
    return { x: wing.x + wing.w / 2, y: wing.y + 80 };
  };

  const castFor =
    (run: Run) =>
    (wait: number): Cast => ({
      kit,
      wait,
      street,
      office,
      effects: effects(wait),
      dock,
      ground,
      workshop,
      wall: () => ({ x: wing.x + wing.w / 2, y: wing.y + 80 }),
      sill: (tweet) => {
        const index =
          picture?.planes.findIndex((plane) => plane.tweet === tweet && plane.state === 'chosen') ?? -1;
        return centre(kit.layout.planes[Math.max(0, index)] ?? kit.layout.window);
      },
      promised: (promise) => workshop(run.promises[promise]?.fix ?? ''),
      busy: () =>
        (picture?.bays ?? []).flatMap((bay, index) => {
          const rect = kit.layout.bays[index];
          return bay && !bay.asks && rect ? [centre(rect)] : [];
        }),
      goods: (fix) => {
        const built = run.works.fixes[fix];
        const ends = built !== undefined && built.issue !== null && endsTheComplaint(built);
        return { work: workById(run, fix), ends };
      },
      askers: (fix) => askersOf(run, fix),
    });

  return {
    wall,
    *draw(next) {
      picture = next;
      yield office.draw(next);
      yield* planes.draw(next.planes);
      yield* street.draw(next.queue, isRaining(next.trust));
      yield* bays.draw(next);
      yield* wall.draw(next.wall);
      yield dock.draw(next);
      ground.draw({ works: next.shipped.map(({ work }) => work), trust: next.trust });
    },
    *perform(facts, run) {
      const cast = castFor(run);
      for (const { fact, wait } of programme(facts)) yield perform(fact, cast(wait));
    },
    tick(run, milliseconds) {
      if (!kit.port.reducedMotion() && !kit.port.isPaused()) {
        sky.drift(milliseconds);
        skyline.drift(milliseconds, passing.hour.gloom);
        decor.drift(milliseconds, passing.hour.gloom);
        office.drift(milliseconds, passing.hour.gloom);
        ground.drive(milliseconds);
        weather.fall(milliseconds, passing.hour.gloom);
      }
      const hour = passing.pass(run, picture?.trust ?? null, milliseconds, kit.motion.isStill());
      for (const part of moody) part.draw(hour);
      office.hour(hour);
    },
  };
};
