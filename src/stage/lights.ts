import { along, between, colourOf, mix } from './colour';
import { LAMPS } from './ground';
import type { Hour } from './hour';
import type { Container, Image, Kit } from './kit';
import { group, piece, stretch } from './kit';
import type { Point } from './layout';
import { createShade, SHINES } from './shade';

/** World units between two lanterns along the roof's edge. */
const LANTERN_STEP = 98;
/** The light that falls on everything outdoors, from 18:00 to night. */
const LIGHT = [
  colourOf('paper'),
  between('paper', 'peach', 0.22),
  between('haze', 'paper', 0.2),
  between('dusk', 'haze', 0.26),
];
const MURK = between('haze', 'paper', 0.3);
/** How wide the drawings of strings are. */
const STRING = 220;

export type Lights = { draw(hour: Hour): void };

/** The evening's shade on what stands in the groups `shaded`, and lamps, lanterns and flags. */
export const createLights = (
  kit: Kit,
  shaded: readonly Container[],
  lights: Container,
  eaves: Container,
): Lights => {
  const { view, window: pane, office, floor, core, wing, mast, carport, shop, stairs } = kit.layout;
  const fall = createShade(shaded);
  const glow = (layer: Container, x: number, y: number, size: number): Image =>
    piece(kit, layer, 'glow', x, y).setScale(size / kit.atlas.scale);

  const count = Math.floor((pane.w - 10) / LANTERN_STEP) + 1;
  const row = group(kit, eaves);
  const spots = Array.from(
    { length: count },
    (_, index) => pane.x + (pane.w - (count - 1) * LANTERN_STEP) / 2 + index * LANTERN_STEP,
  );
  const sag = (x: number) => office.y + 6 + Math.sin((x / 98) * Math.PI) * 3;
  for (const x of spots) piece(kit, row, 'lantern', x, sag(x)).setScale(0.62 / kit.atlas.scale);

  const strings = group(kit, lights);
  /** A string of lights or flags between two points, in as many swags as it needs. */
  const hang = (drawing: string, from: Point, to: Point): void => {
    const long = Math.hypot(to.x - from.x, to.y - from.y);
    const swags = Math.ceil(long / STRING / 1.2);
    for (let swag = 0; swag < swags; swag++) {
      const share = (swag + 0.5) / swags;
      const image = piece(
        kit,
        strings,
        drawing,
        from.x + (to.x - from.x) * share,
        from.y + (to.y - from.y) * share,
      );
      image.setRotation(Math.atan2(to.y - from.y, to.x - from.x));
      stretch(kit, image, long / swags, kit.atlas.size(drawing).h * Math.min(1, long / swags / STRING));
    }
  };
  const tall = Math.min(1, (mast.y - view.y) / 150);
  hang(
    'bunting',
    { x: office.x + office.w + 18, y: office.y - 4 },
    { x: mast.x - 12 * tall, y: mast.y - 46 * tall },
  );
  if (view.x < LAMPS.left) {
    hang('festoon', { x: stairs.x - 4, y: stairs.y }, { x: LAMPS.left, y: floor - 148 });
    hang('festoon', { x: wing.x + wing.w + 4, y: wing.y + 8 }, { x: core.w + LAMPS.right, y: floor - 148 });
  }
  const spans = Math.max(2, Math.round(carport.w / 170));
  for (let span = 0; span < spans; span++)
    hang(
      'festoon',
      { x: carport.x + (carport.w / spans) * span, y: carport.y + 13 },
      { x: carport.x + (carport.w / spans) * (span + 1), y: carport.y + 13 },
    );

  const lamps = group(kit, lights);
  const streetLamps = [LAMPS.left, core.w + LAMPS.right].map((x) => glow(lamps, x, floor - 134, 1.2));
  const pools = [
    glow(lamps, shop - 14, floor - 70, 1.15),
    ...[shop - 14, LAMPS.left, core.w + LAMPS.right].map((x) =>
      glow(lamps, x, floor + 24, 1).setScale(1.5 / kit.atlas.scale, 0.3 / kit.atlas.scale),
    ),
  ];
  const lanternGlows = spots.map((x) => glow(row, x, sag(x) + 18, 0.5));
  const bulbGlows = Array.from({ length: spans }, (_, span) =>
    glow(strings, carport.x + (carport.w / spans) * (span + 0.5), carport.y + 34, 0.8),
  );
  row.setName(SHINES);
  return {
    draw({ time, gloom, glow: warmth, feast }) {
      const dim = Math.min(1, time + gloom * 0.22);
      fall(mix(along(LIGHT, dim), mix(MURK, colourOf('dusk'), Math.min(1, time * 1.2)), gloom * 0.5));
      const bright = Math.min(0.7, time * 0.9 + gloom * 0.25);
      for (const one of streetLamps) one.setAlpha(bright);
      for (const one of lanternGlows) one.setAlpha(bright);
      for (const one of bulbGlows) one.setAlpha(bright * 0.8);
      for (const one of pools) one.setAlpha(bright * 0.75 * warmth);
      row.setAlpha(feast).setVisible(feast > 0.02);
      strings.setAlpha(feast).setVisible(feast > 0.02);
    },
  };
};
