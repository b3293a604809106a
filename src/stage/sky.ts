import type Phaser from 'phaser';
import type { ColourName } from '../content/art';
import { along, colourOf, mix } from './colour';
import type { Container, Kit } from './kit';
import { group, piece, stretch } from './kit';

/** What the time of day and the town's mood make of the sky. */
export type Hour = {
  /** 0 at 18:00, 2⁄3 at 19:00, 1 at night. */
  readonly time: number;
  /** 0–1: how bad the weather is. */
  readonly gloom: number;
};

/** From 18:00 over dusk to night, from the zenith down to the hills. */
const ZENITH: readonly ColourName[] = ['haze', 'haze', 'dusk', 'dusk'];
const BANDS: readonly {
  readonly name: string;
  readonly y: number;
  readonly colours: readonly ColourName[];
}[] = [
  { name: 'sky-1', y: 8, colours: ['peach', 'haze', 'dusk', 'dusk'] },
  { name: 'sky-2', y: 58, colours: ['gold', 'peach', 'haze', 'haze'] },
  { name: 'sky-3', y: 122, colours: ['lantern', 'gold', 'peach', 'haze'] },
];

export type Sky = { draw(hour: Hour): void; drift(milliseconds: number): void };

/** Layers of paper that change with the hour; sun, moon, stars and clouds. */
export const createSky = (kit: Kit, layer: Container, ridge: Container): Sky => {
  const { view, floor } = kit.layout;
  const middle = view.x + view.w / 2;
  /** Where the hills begin. */
  const horizon = floor - 260;
  const back = kit.scene.add.rectangle(middle, view.y + view.h / 2, view.w, view.h, 0xffffff);
  layer.add(back);
  const stars = group(kit, layer);
  for (let index = 0; index < 26; index++) {
    const x = view.x + ((index * 0.381966) % 1) * view.w;
    const y = view.y + ((index * 0.7548) % 1) * (horizon - view.y) * 0.6;
    piece(kit, stars, 'star', x, y).setScale((0.35 + ((index * 0.57) % 0.5)) / kit.atlas.scale);
  }
  const bands = BANDS.map(({ name, y }) => {
    const image = piece(kit, layer, name, middle, y - 46);
    return stretch(kit, image, view.w * 1.04, horizon);
  });
  const sun = piece(kit, layer, 'sun', view.x + view.w * 0.84, 0);
  const moon = piece(kit, layer, 'moon', view.x + view.w * 0.83, 0);
  const hill = stretch(kit, piece(kit, ridge, 'hill', middle, horizon - 168), view.w * 1.04, 420);
  const clouds = [0.1, 0.52, 0.9].map((share, index) =>
    piece(kit, layer, 'cloud', view.x + view.w * share, view.y + 46 + index * 26).setData('ambient', true),
  );
  return {
    draw({ time, gloom }) {
      const murk = (colour: number) => mix(colour, colourOf(time > 0.8 ? 'night' : 'dusk'), gloom * 0.45);
      const tint = (colours: readonly ColourName[]) => murk(along(colours, time));
      back.setFillStyle(tint(ZENITH));
      for (const [index, image] of bands.entries()) image.setTint(tint(BANDS[index]?.colours ?? ZENITH));
      hill.setTint(tint(['moss', 'teal', 'dusk', 'dusk']));
      sun.setY(110 + time * 420).setAlpha(1 - gloom * 0.7);
      moon
        .setY(Math.max(view.y + 60, 330 - Math.max(0, time - 0.6) * 700))
        .setAlpha(Math.max(0, (time - 0.7) / 0.3));
      stars.setAlpha(Math.max(0, (time - 0.6) / 0.4) * (1 - gloom));
      for (const cloud of clouds) {
        cloud.setTint(murk(along(['paper', 'lantern', 'peach', 'haze'], time))).setAlpha(0.45 + gloom * 0.5);
      }
    },
    drift(milliseconds) {
      clouds.forEach((cloud: Phaser.GameObjects.Image, index) => {
        cloud.x += milliseconds * 0.004 * (index + 1);
        if (cloud.x > view.x + view.w + 120) cloud.x = view.x - 120;
      });
    },
  };
};
