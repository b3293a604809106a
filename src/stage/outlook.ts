import { createClockFace } from './clockFace';
import { along, between, colourOf, mix } from './colour';
import type { Hour } from './hour';
import type { Container, Image, Kit } from './kit';
import { piece, stretch } from './kit';
import { centre } from './layout';

/** What the window shows from 18:00 to night, from far to near; pale, so that planes can be read before it. */
const GLASS = [
  between('gold', 'peach', 0.25),
  between('peach', 'haze', 0.25),
  between('haze', 'dusk', 0.45),
  between('night', 'dusk', 0.3),
];
const LOW = [
  between('lantern', 'gold', 0.3),
  between('gold', 'peach', 0.3),
  between('peach', 'haze', 0.4),
  between('night', 'dusk', 0.6),
];
const HILLS = [
  between('peach', 'haze', 0.35),
  between('haze', 'peach', 0.35),
  between('haze', 'dusk', 0.6),
  between('night', 'dusk', 0.75),
];
const TOWN = [
  between('haze', 'peach', 0.38),
  between('haze', 'dusk', 0.25),
  between('dusk', 'haze', 0.2),
  between('night', 'dusk', 0.5),
];
const NEAR = [
  between('haze', 'moss', 0.3),
  between('dusk', 'moss', 0.25),
  between('dusk', 'night', 0.3),
  between('night', 'dusk', 0.22),
];
const MURK = between('haze', 'dusk', 0.5);

export type Outlook = { draw(hour: Hour): void; drift(milliseconds: number, wind: number): void };

/** The town as it is seen from the office, behind the panes. */
export const createOutlook = (kit: Kit, layer: Container): Outlook => {
  const { window: pane, sill } = kit.layout;
  const { x: middle, y } = centre(pane);
  const at = (share: number) => pane.x + pane.w * share;
  const size = pane.h / 126 / kit.atlas.scale;
  const glass = piece(kit, layer, 'pane', middle, y);
  const low = stretch(
    kit,
    piece(kit, layer, 'sky-2', middle, pane.y + pane.h * 0.42),
    pane.w - 6,
    pane.h * 0.72,
  );
  const blades: Image[] = [];
  const mills = [0.335, 0.395].map((share, index) => {
    const mill = piece(kit, layer, 'windmill', at(share), sill - 40).setScale(size * (0.4 - index * 0.08));
    const blade = piece(kit, layer, 'windmill-blades', at(share), mill.y - 146 * (0.4 - index * 0.08));
    blades.push(blade.setScale(size * (0.4 - index * 0.08)).setAngle(share * 900));
    return mill;
  });
  const hills = stretch(kit, piece(kit, layer, 'hill', middle, sill - 70), pane.w - 6, 76);
  const town: Image[] = [];
  const lit: Image[] = [];
  /** Never wider than the pane. */
  const build = (drawing: string, share: number, scale: number, isFlipped = false) => {
    const half = (kit.atlas.size(drawing).w * scale * size * kit.atlas.scale) / 2;
    const x = Math.min(pane.x + pane.w - half, Math.max(pane.x + half, at(share)));
    town.push(
      piece(kit, layer, drawing, x, sill + 2)
        .setScale(size * scale)
        .setFlipX(isFlipped),
    );
    lit.push(
      piece(kit, layer, `${drawing}-lit`, x, sill + 2)
        .setScale(size * scale)
        .setFlipX(isFlipped),
    );
    return x;
  };
  const isWide = pane.w > 500;
  build('far-town-1', 0, isWide ? 0.64 : 0.5);
  if (isWide) build('far-town-2', 0.34, 0.5, true);
  const tower = build('clock-tower', 0.66, 0.5);
  const clock = createClockFace(kit, layer, tower, sill + 2 - (109 * 0.5 * pane.h) / 126, 6.5);
  build('far-town-2', isWide ? 0.84 : 1, isWide ? 0.66 : 0.56, !isWide);
  if (isWide) build('far-town-1', 1, 0.4, true);
  const river = stretch(kit, piece(kit, layer, 'sill', at(0.5), sill + 8), pane.w * 0.24, 30);
  const bridge = piece(kit, layer, 'bridge', at(0.5), sill + 2).setScale(size * (isWide ? 0.56 : 0.42));
  const trees = [0.4, 0.61, 0.73].map((share, index) =>
    piece(kit, layer, 'hill-trees', at(share), sill + 1).setScale(size * (0.34 + index * 0.05)),
  );
  piece(kit, layer, 'pane-frame', middle, y);
  let seen = 0;
  return {
    draw({ time, gloom, glow, minute }) {
      clock.show(minute);
      const state =
        1 + Math.round(time * 500) * 251001 + Math.round(gloom * 500) * 501 + Math.round(glow * 500);
      if (state === seen) return;
      seen = state;
      const murk = mix(MURK, colourOf('night'), time * 0.8);
      const tint = (colours: readonly number[]) => mix(along(colours, time), murk, gloom * 0.55);
      glass.setTint(tint(GLASS));
      low.setTint(tint(LOW));
      hills.setTint(tint(HILLS));
      for (const one of mills) one.setTint(tint(LOW));
      for (const one of blades) one.setTint(tint(LOW));
      for (const one of town) one.setTint(tint(TOWN));
      bridge.setTint(tint(TOWN));
      river.setTint(mix(tint(LOW), tint(GLASS), 0.4));
      for (const one of trees) one.setTint(mix(0xffffff, tint(NEAR), 0.8));
      for (let index = 0; index < lit.length; index++)
        lit[index]?.setAlpha(Math.min(0.85, Math.max(0, glow * 1.6 - (index % 3) * 0.2)));
    },
    drift(milliseconds, wind) {
      for (const blade of blades) blade.angle += milliseconds * 0.018 * (0.6 + wind * 3);
    },
  };
};
