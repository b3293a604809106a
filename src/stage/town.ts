import type { Fact, Run } from '../rules/types';
import { eveningShare } from '../rules/view';
import { createBays } from './bays';
import { buildHouse, buildRooms } from './building';
import { createDock } from './dock';
import { createEffects } from './effects';
import { createGround } from './ground';
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
import { createSky } from './sky';
import { createSkyline } from './skyline';
import { createStreet } from './street';
import type { WallList } from './wallList';
import { createWallList } from './wallList';
import { createWeather } from './weather';

export type Town = {
  /** Shows a picture; moving there where motion is wanted. */
  draw(picture: Picture): void;
  /** Plays what happened, over the picture as it still stands. */
  perform(facts: readonly Fact[], run: Run): void;
  /** What changes by itself: the hour, clouds, rain, traffic. */
  tick(run: Run | null, milliseconds: number): void;
  readonly wall: WallList;
};

const within = (value: number): number => Math.min(1, Math.max(0, value));
/** 19:00 on the sky's own scale, on which night is 1. */
const EVENING_END = 2 / 3;
const TITLE_TIME = 0.3;
/** Seconds in which the sky goes from 19:00 to night. */
const NIGHTFALL = 1.2;

/** The whole paper town, from the sky to the road. */
export const createTown = (kit: Kit): Town => {
  // From back to front: what lies behind the veil is dimmed by the evening, what lies before it is not.
  const far = group(kit);
  const distance = group(kit);
  const ridge = group(kit);
  const outside = group(kit);
  const people = group(kit);
  const front = group(kit);
  const veil = group(kit);
  const lights = group(kit);
  const rooms = group(kit);
  const inside = group(kit);
  const notes = group(kit);
  const bubbles = group(kit);
  const air = group(kit);
  const sky = createSky(kit, far, ridge);
  const skyline = createSkyline(kit, distance, outside, lights);
  buildHouse(kit, outside);
  const ground = createGround(kit, outside, front, lights);
  const dock = createDock(kit, outside, bubbles);
  const shade = createLights(kit, veil, lights, inside);
  buildRooms(kit, rooms);
  const office = createOffice(kit, rooms, inside);
  const bays = createBays(kit, rooms, notes);
  const wall = createWallList(kit, notes);
  const planes = createPlanes(kit, notes);
  const street = createStreet(kit, people, bubbles);
  const effects = createEffects(kit, air);
  const weather = createWeather(kit, lights);
  let picture: Picture | null = null;
  /** Null until the first look at the clock. */
  let time: number | null = null;

  const shine = (trust: number, time: number) => {
    const gloom = within((46 - trust) / 30);
    sky.draw({ time, gloom });
    shade.shade(within(time + gloom * 0.25));
    office.hour(time);
    skyline.glow(within((trust - 12) / 62) * within(0.25 + time * 1.1));
    shade.lanterns(within((trust - 58) / 14));
    weather.rain(gloom);
  };

  const workshop = (fix: string): Point => {
    const bay = kit.layout.bays[bays.find(fix)];
    if (bay) return { x: bay.x + bay.w / 2, y: bay.y + bay.h / 2 };
    const { wing } = kit.layout;
    return { x: wing.x + wing.w / 2, y: wing.y + 80 };
  };

  const castFor = (run: Run): Cast => ({
    kit,
    street,
    office,
    effects,
    dock,
    workshop,
    sill: (tweet) => {
      const index =
        picture?.planes.findIndex((plane) => plane.tweet === tweet && plane.state === 'chosen') ?? -1;
      return centre(kit.layout.planes[Math.max(0, index)] ?? kit.layout.window);
    },
    promised: (promise) => workshop(run.promises[promise]?.fix ?? ''),
    goods: (fix) => {
      const bay = picture?.bays[bays.find(fix)];
      const work = bay?.work ?? picture?.wall.find((ticket) => ticket.fix === fix)?.work ?? 'service';
      return { work, byAir: work === 'software' || work === 'seat' || work === 'safety' };
    },
  });

  return {
    wall,
    draw(next) {
      picture = next;
      office.draw(next);
      bays.draw(next);
      wall.draw(next.wall);
      planes.draw(next.planes);
      street.draw(next.queue);
      dock.draw(next);
      ground.draw({
        meters: next.shipped.some(({ work }) => work === 'queue'),
        updated: next.shipped.length,
        trust: next.trust,
      });
    },
    perform(facts, run) {
      const cast = castFor(run);
      for (const fact of facts) perform(fact, cast);
    },
    tick(run, milliseconds) {
      if (!kit.port.reducedMotion() && !kit.port.isPaused()) {
        sky.drift(milliseconds);
        ground.drive(milliseconds);
        weather.fall(milliseconds);
      }
      const night = picture?.night === true;
      const wanted = run ? (night ? 1 : eveningShare(run) * EVENING_END) : TITLE_TIME;
      const step = kit.motion.isStill() ? 1 : milliseconds / 1000 / NIGHTFALL;
      const now = time ?? wanted;
      time = wanted > now ? Math.min(wanted, now + step) : Math.max(wanted, now - step * 2);
      shine(picture?.trust ?? 60, time);
    },
  };
};
