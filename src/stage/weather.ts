import type { Hour } from './hour';
import { rainAt } from './hour';
import type { Container, Image, Kit } from './kit';
import { group, piece } from './kit';

const DROPS = 84;
const SPLASHES = 16;
/** Milliseconds that a splash is seen. */
const SPLASH = 420;
/** What the wind drives along the street. */
const BLOWN = ['leaf-fall', 'scrap', 'leaf-fall', 'leaf-fall', 'scrap', 'leaf-fall', 'scrap'] as const;
/** The golden ratio's rest: multiples of it spread evenly. */
const SPREAD = 0.618034;

export type Weather = {
  draw(hour: Hour): void;
  fall(milliseconds: number, wind: number): void;
};

const within = (value: number): number => Math.min(1, Math.max(0, value));
const spread = (index: number): number => (index * SPREAD) % 1;

/** Wind and rain for a town that has lost its trust; `ground` lies behind the people. */
export const createWeather = (kit: Kit, layer: Container, ground: Container): Weather => {
  const { view, floor, core, pavement } = kit.layout;
  const at = (index: number) => view.x + spread(index) * view.w;
  const wet = group(kit, ground);
  const puddles: Image[] = [0.12, 0.37, 0.6, 0.84, 0.98].map((share, index) =>
    piece(kit, wet, 'puddle', view.x + view.w * share, floor + 24 + (index % 2) * (pavement - floor - 22)),
  );
  const sheet = group(kit, layer);
  const splashes: Image[] = Array.from({ length: SPLASHES }, () => piece(kit, sheet, 'splash'));
  const drops: Image[] = Array.from({ length: DROPS }, (_, index) =>
    piece(kit, sheet, 'drop', at(index), view.y + ((index * 0.7548) % 1) * view.h).setScale(
      (0.6 + ((index * 0.31) % 0.7)) / kit.atlas.scale,
    ),
  );
  const blown = group(kit, layer);
  const litter: Image[] = BLOWN.map((drawing, index) =>
    piece(kit, blown, drawing, at(index + 3), floor + 10 + spread(index) * (core.h - floor - 30)),
  );
  const heights = litter.map(({ y }) => y);
  const wide = puddles[0]?.scaleX ?? 1;
  let passed = 0;

  const splash = (image: Image, index: number): void => {
    const own = passed / SPLASH + index / SPLASHES;
    const share = own % 1;
    const turn = Math.floor(own);
    // A new place each time.
    image
      .setPosition(
        view.x + spread(turn * 7 + index * 3) * view.w,
        floor + 8 + spread(turn * 3 + index) * (core.h - floor - 12),
      )
      .setScale((0.4 + share * 0.6) / kit.atlas.scale)
      .setAlpha(1 - share);
  };

  splashes.forEach(splash);

  return {
    draw({ gloom }) {
      const rain = rainAt(gloom);
      sheet.setAlpha(rain * 0.85).setVisible(rain > 0.02);
      wet.setAlpha(rain).setVisible(rain > 0.02);
      blown.setAlpha(within(gloom * 5)).setVisible(gloom > 0.02);
    },
    fall(milliseconds, wind) {
      passed += milliseconds;
      if (blown.visible)
        for (let index = 0; index < litter.length; index++) {
          const one = litter[index] as Image;
          const hop = Math.abs(Math.sin(passed * 0.0022 + index * 1.7));
          one.x -= milliseconds * (0.05 + wind * 0.14) * (0.6 + hop);
          one.y = (heights[index] ?? floor) - hop * (14 + wind * 34);
          one.angle -= milliseconds * (0.06 + wind * 0.2);
          if (one.x < view.x - 30) one.x += view.w + 60;
        }
      if (!sheet.visible) return;
      const fallen = milliseconds * 0.75;
      for (const drop of drops) {
        drop.y += fallen;
        drop.x -= milliseconds * 0.18;
        if (drop.y > view.y + view.h) drop.y -= view.h + 40;
        if (drop.x < view.x) drop.x += view.w;
      }
      splashes.forEach(splash);
      for (let index = 0; index < puddles.length; index++)
        puddles[index]?.setScale(
          wide * (1 + 0.03 * Math.sin(passed * 0.002 + index)),
          puddles[index]?.scaleY,
        );
    },
  };
};
