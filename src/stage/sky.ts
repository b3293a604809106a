import { along, between, colourOf, mix } from './colour';
import type { Hour } from './hour';
import type { Container, Image, Kit } from './kit';
import { block, group, piece, stretch } from './kit';

/** What is seen of the sky in bad weather, from the zenith down. */
const MURK = [between('dusk', 'haze', 0.35), between('haze', 'paper', 0.12)] as const;
const NIGHT_MURK = [between('night', 'dusk', 0.25), between('dusk', 'night', 0.35)] as const;

/** The zenith at 18:00, 18:30, 19:00 and at night. */
const ZENITH = [
  between('haze', 'dusk', 0.12),
  between('haze', 'dusk', 0.36),
  between('dusk', 'night', 0.2),
  colourOf('night'),
];
/** Bands of paper below it: where each begins (a share of the sky), and its colour at the same hours. */
const BANDS = [
  {
    at: 0.16,
    drawing: 'sky-1',
    colours: [
      between('haze', 'peach', 0.3),
      between('haze', 'dusk', 0.05),
      between('dusk', 'haze', 0.22),
      between('night', 'dusk', 0.26),
    ],
  },
  {
    at: 0.35,
    drawing: 'sky-2',
    colours: [
      between('peach', 'haze', 0.25),
      between('haze', 'peach', 0.55),
      between('haze', 'dusk', 0.2),
      between('night', 'dusk', 0.52),
    ],
  },
  {
    at: 0.54,
    drawing: 'sky-3',
    colours: [
      between('peach', 'gold', 0.45),
      between('peach', 'haze', 0.05),
      between('haze', 'peach', 0.5),
      between('night', 'dusk', 0.78),
    ],
  },
  {
    at: 0.72,
    drawing: 'sky-1',
    colours: [
      colourOf('gold'),
      between('peach', 'gold', 0.6),
      between('peach', 'haze', 0.08),
      colourOf('dusk'),
    ],
  },
  {
    at: 0.88,
    drawing: 'sky-2',
    colours: [
      colourOf('lantern'),
      between('gold', 'lantern', 0.5),
      between('peach', 'gold', 0.65),
      between('dusk', 'haze', 0.3),
    ],
  },
];
const CLOUD_COLOURS = [
  colourOf('paper'),
  between('lantern', 'peach', 0.35),
  between('haze', 'peach', 0.5),
  between('dusk', 'night', 0.25),
];
/** `x` a share of the view, `y` of the sky; heavy ones come with bad weather. World units in a thousandth of a second for `speed`. */
const CLOUDS = [
  { drawing: 'cloud-2', x: 0.16, y: 0.3, scale: 0.85, speed: 0.006, heavy: false },
  { drawing: 'cloud-1', x: 0.55, y: 0.12, scale: 0.62, speed: 0.0042, heavy: false },
  { drawing: 'cloud', x: 0.73, y: 0.46, scale: 0.8, speed: 0.008, heavy: false },
  { drawing: 'cloud-2', x: 0.95, y: 0.2, scale: 0.7, speed: 0.005, heavy: false },
  { drawing: 'cloud-1', x: 0.32, y: 0.08, scale: 1.25, speed: 0.009, heavy: true },
  { drawing: 'cloud-1', x: 0.82, y: 0.16, scale: 1.3, speed: 0.011, heavy: true },
  { drawing: 'cloud-1', x: 0.05, y: 0.2, scale: 1.1, speed: 0.01, heavy: true },
];
const STARS = 34;

export type Sky = { draw(hour: Hour): void; drift(milliseconds: number): void };

/** Layers of paper that change with the hour; sun, moon, stars and clouds. */
export const createSky = (kit: Kit, layer: Container): Sky => {
  const { view, wing } = kit.layout;
  const middle = view.x + view.w / 2;
  /** Where the hills begin, behind the lower roof. */
  const horizon = wing.y - 8 - Math.min(60, (wing.y - 8 - view.y) * 0.18);
  const tall = horizon - view.y;
  /** Sun and moon as large as a low sky allows. */
  const size = Math.min(1, Math.max(0.5, tall / 210)) / kit.atlas.scale;
  const back = block(kit, layer, middle, view.y + tall / 2, view.w, tall);
  const low = block(kit, layer, middle, horizon + tall, view.w, tall * 2);
  const bands = BANDS.map(({ at, drawing }, index) => {
    const image = piece(kit, layer, drawing, middle, view.y + tall * at).setFlipX(index > 2);
    return stretch(kit, image, view.w * 1.04, Math.max(110, tall * 0.6));
  });
  const orbit = wing.x + wing.w * 0.52;
  const sun = piece(kit, layer, 'sun', orbit).setScale(size);
  const stars = group(kit, layer);
  const twinkling: Image[] = [];
  for (let index = 0; index < STARS; index++) {
    const x = view.x + ((index * 0.381966) % 1) * view.w;
    const y = view.y + 8 + ((index * 0.7548) % 1) * tall * 0.8;
    const star = piece(kit, stars, 'star', x, y);
    star.setScale((0.3 + ((index * 0.57) % 0.45)) / kit.atlas.scale);
    if (index % 4 === 0) twinkling.push(star);
  }
  const moon = piece(kit, layer, 'moon', orbit).setScale(size * 0.95);
  const clouds = CLOUDS.map(({ drawing, x, y, scale, heavy }) =>
    piece(kit, layer, drawing, view.x + view.w * x, view.y + tall * y).setScale(
      (scale * Math.min(heavy ? 1.2 : 1, tall / 170)) / kit.atlas.scale,
    ),
  );
  let seen = 0;
  let passed = 0;
  return {
    draw({ time, gloom }) {
      // Nobody sees less than a five-hundredth of the way.
      const state = 1 + Math.round(time * 500) * 501 + Math.round(gloom * 500);
      if (state === seen) return;
      seen = state;
      const night = Math.min(1, Math.max(0, (time - 0.7) / 0.3));
      /** A clear sky's colour as the weather leaves it, so deep (0–1) below the zenith. */
      const murky = (clear: number, depth: number): number => {
        const murk = mix(along(MURK, depth), along(NIGHT_MURK, depth), Math.min(1, time * 1.1));
        return mix(clear, murk, gloom * 0.82);
      };
      back.setTint(murky(along(ZENITH, time), 0));
      let lowest = 0;
      for (const [index, { at, colours }] of BANDS.entries()) {
        lowest = murky(along(colours, time), at);
        bands[index]?.setTint(lowest);
      }
      low.setTint(lowest);
      sun.setY(view.y + tall * (0.42 + time * 1.35)).setAlpha(1 - gloom);
      moon
        .setY(view.y + tall * (0.4 + (1 - night) * 0.8))
        .setAlpha(Math.min(1, night * 1.6) * (1 - gloom * 0.9));
      stars.setAlpha(Math.max(0, (time - 0.55) / 0.45) * (1 - gloom));
      const tint = mix(along(CLOUD_COLOURS, time), along(time > 0.6 ? NIGHT_MURK : MURK, 0.4), gloom * 0.8);
      for (let index = 0; index < clouds.length; index++) {
        const heavy = CLOUDS[index]?.heavy;
        clouds[index]?.setTint(tint).setAlpha(heavy ? Math.min(1, gloom * 1.6) : 0.82 - night * 0.25);
      }
    },
    drift(milliseconds) {
      passed += milliseconds;
      for (let index = 0; index < clouds.length; index++) {
        const cloud = clouds[index] as Image;
        cloud.x += milliseconds * (CLOUDS[index]?.speed ?? 0);
        if (cloud.x > view.x + view.w + 180) cloud.x = view.x - 180;
      }
      for (let index = 0; index < twinkling.length; index++)
        twinkling[index]?.setAlpha(0.65 + 0.35 * Math.sin(passed * 0.0016 + index * 2.1));
    },
  };
};
