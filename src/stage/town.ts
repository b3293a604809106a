import type { Fact, Run } from '../rules/types';
import { endsTheComplaint, eveningShare, minuteOfEvening } from '../rules/view';
import { createBays } from './bays';
import { buildHouse, buildRooms } from './building';
import { createDecor } from './decor';
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
import type { Picture, Work } from './picture';
import { askersOf, workById } from './picture';
import { createPlanes } from './planes';
import { programme } from './programme';
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

/** What reaches cars already sold over the air. */
const ON_AIR: ReadonlySet<Work> = new Set([
  'software',
  'safety',
  'seat',
  'preheat',
  'keyapp',
  'wipers',
  'camera',
  'chime',
  'lock',
  'doors',
]);
/** Trust under which it begins to rain. */
const RAIN_BELOW = 46;
/** Points of trust that the town's lights follow in a second. */
const TRUST_PACE = 14;

const within = (value: number): number => Math.min(1, Math.max(0, value));
const towards = (from: number, to: number, step: number): number =>
  to > from ? Math.min(to, from + step) : Math.max(to, from - step);
/** 19:00 on the sky's own scale, on which night is 1. */
const EVENING_END = 2 / 3;
const TITLE_TIME = 0.24;
/** The last light, in which the debrief is held. */
const DEBRIEF_TIME = 0.74;

const hourOf = (run: Run | null): number => {
  if (!run) return TITLE_TIME;
  if (run.phase === 'over') return DEBRIEF_TIME;
  return run.phase === 'night' ? 1 : eveningShare(run) * EVENING_END;
};
/** Minutes that the clocks turn while night falls: from 19:00 to midnight. */
const TO_MIDNIGHT = 300;
/** Seconds in which the sky goes from 19:00 to night. */
const NIGHTFALL = 1.2;

/** Minutes after 18:00; once the evening is over, the clocks run with the sky. */
const minuteAt = (run: Run | null, time: number): number => {
  if (run?.phase === 'evening') return minuteOfEvening(run);
  if (!run) return (time / EVENING_END) * 60;
  return 60 + (within(time - EVENING_END) / (1 - EVENING_END)) * TO_MIDNIGHT;
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
  /** Null until the first look at the clock. */
  let time: number | null = null;
  /** The trust that lights and weather show; null until the first look. */
  let mood: number | null = null;

  /** Made once and changed: every frame asks for it. */
  const hour = { time: 0, minute: 0, gloom: 0, glow: 0, feast: 0 };
  const shine = (trust: number, time: number, minute: number) => {
    hour.time = time;
    hour.minute = minute;
    hour.gloom = within((RAIN_BELOW - trust) / 30);
    hour.glow = within((trust - 12) / 62) * within(0.25 + time * 1.1);
    hour.feast = within((trust - 62) / 12);
    for (const part of moody) part.draw(hour);
    office.hour(hour);
  };

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
        const work = workById(run, fix);
        const built = run.works.fixes[fix];
        const ends = built !== undefined && built.issue !== null && endsTheComplaint(built);
        return { work, byAir: ON_AIR.has(work), ends };
      },
      askers: (fix) => askersOf(run, fix),
    });

  return {
    wall,
    draw(next) {
      picture = next;
      office.draw(next);
      bays.draw(next);
      wall.draw(next.wall);
      planes.draw(next.planes);
      street.draw(next.queue, next.trust < RAIN_BELOW);
      dock.draw(next);
      ground.draw({ works: next.shipped.map(({ work }) => work), trust: next.trust });
    },
    perform(facts, run) {
      const cast = castFor(run);
      for (const { fact, wait } of programme(facts)) perform(fact, cast(wait));
    },
    tick(run, milliseconds) {
      if (!kit.port.reducedMotion() && !kit.port.isPaused()) {
        sky.drift(milliseconds);
        skyline.drift(milliseconds, hour.gloom);
        decor.drift(milliseconds, hour.gloom);
        office.drift(milliseconds, hour.gloom);
        ground.drive(milliseconds);
        weather.fall(milliseconds, hour.gloom);
      }
      const wanted = hourOf(run);
      const step = kit.motion.isStill() ? 1 : milliseconds / 1000 / NIGHTFALL;
      const now = time ?? wanted;
      time = towards(now, wanted, wanted > now ? step : step * 2);
      const trust = picture?.trust ?? 60;
      mood = kit.motion.isStill() ? trust : towards(mood ?? trust, trust, (milliseconds / 1000) * TRUST_PACE);
      shine(mood, time, minuteAt(run, time));
    },
  };
};
