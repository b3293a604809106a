import type { Hour } from './hour';
import type { Container, Image, Kit } from './kit';
import { group, piece } from './kit';
import { SHINES } from './shade';
import { createVapour } from './vapour';

export type Roofs = { draw(hour: Hour): void; drift(milliseconds: number, wind: number): void };

/** From left to right, where the office is at least so wide. */
const ROOF = [
  { drawing: 'chimney', size: 1.05, least: 0 },
  { drawing: 'roof-garden', size: 0.95, least: 0 },
  { drawing: 'greenhouse', size: 1, least: 0 },
  { drawing: 'solar', size: 0.95, least: 0 },
  { drawing: 'solar', size: 0.95, least: 0 },
  { drawing: 'solar', size: 0.95, least: 800 },
  { drawing: 'heat-pump', size: 0.9, least: 800 },
  { drawing: 'washing', size: 0.9, least: 0 },
  { drawing: 'roof-garden', size: 0.8, least: 800 },
  { drawing: 'dish', size: 1.05, least: 0 },
] as const;

/** What stands on headquarters' roofs, as tall as the sky above them allows; windows of the stairs. */
export const createRoofs = (kit: Kit, layer: Container): Roofs => {
  const { view, office, wing, mast, stairs } = kit.layout;
  const top = office.y - 19;
  const headroom = Math.min(1, Math.max(0.36, (top - view.y) / 84));
  const row = ROOF.filter(({ least }) => office.w >= least);
  const widths = row.map(({ drawing, size }) => kit.atlas.size(drawing).w * size);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const high = Math.min(headroom, (office.w * 0.94) / whole);
  const gap = (office.w - whole * high) / (row.length + 1);
  const low = Math.min(0.9, Math.max(0.4, (wing.y - view.y) / 150));
  const behind = group(kit, layer);
  let left = office.x;
  const [chimney] = row.map(({ drawing, size }, index) => {
    const width = (widths[index] ?? 0) * high;
    left += gap + width;
    return piece(kit, layer, drawing, left - width / 2, top + 3).setScale((high * size) / kit.atlas.scale);
  }) as [Image, ...Image[]];
  const vane = group(kit, layer, chimney.x + 58 * high, top - 50 * high);
  piece(kit, vane, 'vane').setScale(high / kit.atlas.scale);
  piece(kit, layer, 'heat-pump', wing.x + 34, wing.y - 6).setScale((low * 0.9) / kit.atlas.scale);
  const flue = piece(kit, layer, 'chimney', wing.x + 84, wing.y - 5).setScale((low * 0.9) / kit.atlas.scale);
  const smoke = createVapour(
    kit,
    behind,
    'smoke',
    [
      { x: chimney.x, y: top - 58 * high, scale: 0.75 * high, rise: 80 * high },
      { x: flue.x, y: wing.y - 60 * low, scale: 0.8 * low, rise: 90 * low },
    ],
    0.6,
  );

  // One window on each landing of the stairs.
  const turns = Math.max(4, Math.round(stairs.h / 62));
  const drop = (stairs.h - 24) / turns;
  const lit: Image[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const x = stairs.x + stairs.w * (turn % 2 ? 0.68 : 0.32);
    const y = stairs.y + 12 + (turn + 0.62) * drop;
    piece(kit, layer, 'tower-window', x, y).setScale(0.86 / kit.atlas.scale);
    lit.push(
      piece(kit, layer, 'tower-window-lit', x, y)
        .setScale(0.86 / kit.atlas.scale)
        .setName(SHINES),
    );
  }
  const tall = Math.min(1, (mast.y - view.y) / 150);
  const beacon = piece(kit, layer, 'glow', mast.x - 1, mast.y - 120 * tall).setScale(0.34 / kit.atlas.scale);
  let blown = 0;
  let passed = 0;
  let dark = 0;
  return {
    draw({ glow, time }) {
      dark = time;
      beacon.setAlpha(0.7 * dark);
      for (let index = 0; index < lit.length; index++)
        lit[index]?.setAlpha(Math.min(1, Math.max(0, glow * 1.8 - (index % 3) * 0.3)));
    },
    drift(milliseconds, wind) {
      passed += milliseconds;
      // A slow breath, never a flash.
      beacon.setAlpha(dark * (0.5 + 0.4 * Math.sin(passed * 0.0024)));
      blown += milliseconds * (0.0006 + wind * 0.002);
      vane.setScale(Math.cos(blown) > -0.2 ? 1 : Math.max(-1, Math.cos(blown) * 1.6), 1);
      smoke.drift(milliseconds, wind);
    },
  };
};
