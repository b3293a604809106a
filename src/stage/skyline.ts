import type { ClockFace } from './clockFace';
import { createClockFace } from './clockFace';
import { along, between, colourOf, mix } from './colour';
import type { Hour } from './hour';
import type { Container, Image, Kit } from './kit';
import { block, piece, stretch } from './kit';
import type { Ridge } from './scenery';
import { crestAt, ridgesOf } from './scenery';

/** What the hours make of hills and far houses, from 18:00 to night. */
const FAR = [
  between('peach', 'haze', 0.55),
  between('haze', 'peach', 0.3),
  between('dusk', 'haze', 0.5),
  between('night', 'dusk', 0.75),
];
const TOWN = [
  between('haze', 'dusk', 0.1),
  between('haze', 'dusk', 0.45),
  between('dusk', 'haze', 0.1),
  between('night', 'dusk', 0.42),
];
const MIDDLE = [
  between('moss', 'haze', 0.48),
  between('teal', 'dusk', 0.5),
  between('dusk', 'night', 0.35),
  between('night', 'dusk', 0.2),
];
const HILL = [
  colourOf('moss'),
  between('moss', 'teal', 0.5),
  between('teal', 'night', 0.55),
  between('night', 'teal', 0.14),
];
const MURK = between('dusk', 'haze', 0.45);
/** Degrees in a thousandth of a second. */
const TURN = 0.022;

export type Skyline = { draw(hour: Hour): void; drift(milliseconds: number, wind: number): void };

/** Hills with the far town on them: seen over the roofs, and on both sides where the stage is wide. */
export const createSkyline = (kit: Kit, distance: Container, ridge: Container): Skyline => {
  const { view, core, office, wing, floor } = kit.layout;
  const [far, middle] = ridgesOf(kit.layout);
  const roof = office.y - 21;
  /** How large things may be over the office's roof, and over the wing's. */
  const high = Math.min(0.9, Math.max(0.2, (roof - view.y) / 150));
  const low = Math.min(0.95, Math.max(0.3, (wing.y - 8 - view.y) / 185));
  const farThings: Image[] = [];
  const townThings: Image[] = [];
  const middleThings: Image[] = [];
  const lit: Image[] = [];
  const blades: Image[] = [];

  const hill = (shape: Ridge, layer: Container): Image => {
    const image = piece(kit, layer, shape.name, view.x, shape.top);
    return stretch(kit, image, view.w, kit.atlas.size(shape.name).h);
  };
  const windmill = (x: number, size: number) => {
    const y = crestAt(far, view, x) + 8;
    const scale = size / kit.atlas.scale;
    farThings.push(piece(kit, distance, 'windmill', x, y).setScale(scale));
    const blade = piece(kit, distance, 'windmill-blades', x, y - 146 * size).setScale(scale);
    blade.setAngle(x);
    farThings.push(blade);
    blades.push(blade);
  };
  const onCrest = (drawing: string, x: number, size: number, sunk: number, isFlipped = false): number => {
    const y = crestAt(middle, view, x) + sunk * size;
    const scale = size / kit.atlas.scale;
    townThings.push(piece(kit, distance, drawing, x, y).setScale(scale).setFlipX(isFlipped));
    lit.push(piece(kit, distance, `${drawing}-lit`, x, y).setScale(scale).setFlipX(isFlipped));
    return y;
  };

  windmill(core.w * 0.27, high * 0.6);
  windmill(core.w * 0.325, high * 0.46);
  windmill(wing.x + wing.w * 0.13, low * 0.5);
  windmill(view.x + 26, Math.max(0.42, high * 0.62));
  const farHill = hill(far, distance);
  onCrest('far-town-1', core.w * 0.11, high, 16);
  onCrest('far-town-2', core.w * 0.47, high * 0.92, 18, true);
  onCrest('far-town-1', core.w * 0.64, high * 0.8, 14, true);
  onCrest('far-town-2', wing.x + wing.w * 0.22, low * 0.6, 20);
  onCrest('far-town-1', wing.x + wing.w * 0.62, low * 0.62, 16);
  onCrest('far-town-1', view.x + (0 - view.x) * 0.45, 0.85, 10, true);
  onCrest('far-town-2', core.w + (view.x + view.w - core.w) * 0.6, 0.85, 10);
  const tower = { x: wing.x + wing.w - 6, size: low * 0.64 };
  const foot = onCrest('clock-tower', tower.x, tower.size, 30);
  const clock: ClockFace = createClockFace(kit, distance, tower.x, foot - 109 * tower.size, 13 * tower.size);
  const middleHill = hill(middle, ridge);
  for (const [x, size] of [
    [core.w * 0.2, high * 0.62],
    [core.w * 0.78, high * 0.5],
    [wing.x + wing.w * 0.85, low * 0.55],
    [view.x + (0 - view.x) * 0.2, 0.8],
  ] as const)
    middleThings.push(
      piece(kit, ridge, 'hill-trees', x, crestAt(middle, view, x) + 6).setScale(size / kit.atlas.scale),
    );
  // Under the paper of the nearer ridge, whose lower edge would be seen on both sides.
  const under = middle.top + kit.atlas.size(middle.name).h - 3;
  const slope = block(kit, ridge, view.x, under, view.w, floor - under).setOrigin(0);
  ridge.sendToBack(slope);
  const across = view.x + view.w / 2;
  const villageThings: Image[] = [];
  // Seen on both sides only.
  for (const [x, isLeft] of [
    [view.x * 0.5, true],
    [core.w + (view.x + view.w - core.w) * 0.5, false],
  ] as const) {
    const y = floor - 316;
    villageThings.push(
      piece(kit, ridge, isLeft ? 'far-town-2' : 'far-town-1', x, y).setScale(1.15 / kit.atlas.scale),
    );
    lit.push(
      piece(kit, ridge, isLeft ? 'far-town-2-lit' : 'far-town-1-lit', x, y).setScale(1.15 / kit.atlas.scale),
    );
  }
  const knoll = stretch(kit, piece(kit, ridge, 'hill', across, floor - 352), view.w * 1.3, 150).setFlipX(
    true,
  );
  for (const x of [
    view.x * 0.75,
    view.x * 0.2,
    core.w + (view.x + view.w - core.w) * 0.3,
    view.x + view.w - 60,
  ])
    middleThings.push(piece(kit, ridge, 'hill-trees', x, floor - 296).setScale(0.9 / kit.atlas.scale));
  const near = stretch(kit, piece(kit, ridge, 'hill', across, floor - 236), view.w * 1.04, 200);
  const meadow = block(kit, ridge, across, floor - 20, view.w, 140);
  let seen = 0;

  return {
    draw({ time, gloom, glow, minute }) {
      clock.show(minute);
      const state =
        1 + Math.round(time * 500) * 251001 + Math.round(gloom * 500) * 501 + Math.round(glow * 500);
      if (state === seen) return;
      seen = state;
      const murk = gloom * 0.5;
      const dim = mix(MURK, colourOf('night'), Math.min(1, time));
      const tint = (colours: readonly number[]) => mix(along(colours, time), dim, murk);
      farHill.setTint(tint(FAR));
      const pale = mix(tint(TOWN), colourOf('paper'), 0.5 * (1 - time * 0.8));
      for (const thing of farThings) thing.setTint(pale);
      for (const thing of townThings) thing.setTint(tint(TOWN));
      middleHill.setTint(tint(MIDDLE));
      slope.setTint(tint(MIDDLE));
      for (const thing of villageThings) thing.setTint(mix(tint(TOWN), tint(MIDDLE), 0.35));
      knoll.setTint(mix(tint(MIDDLE), tint(HILL), 0.45));
      for (const thing of middleThings) thing.setTint(mix(0xffffff, tint(MIDDLE), 0.3 + time * 0.7));
      const hillTint = tint(HILL);
      near.setTint(hillTint);
      meadow.setTint(hillTint);
      for (let index = 0; index < lit.length; index++)
        lit[index]?.setAlpha(Math.min(1, Math.max(0, glow * 1.7 - ((index * 0.29) % 0.7))));
    },
    drift(milliseconds, wind) {
      for (const blade of blades) blade.angle += milliseconds * TURN * (0.6 + wind * 3);
    },
  };
};
