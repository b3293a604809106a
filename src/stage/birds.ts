import { colourOf } from './colour';
import type { Hour } from './hour';
import type { Container, Image, Kit } from './kit';
import { group, piece } from './kit';

/** World units, from the first bird. */
const FLOCK = [
  { x: 0, y: 0 },
  { x: -34, y: 12 },
  { x: -30, y: -14 },
  { x: -66, y: 22 },
  { x: -64, y: -20 },
] as const;

export type Birds = { draw(hour: Hour): void; drift(milliseconds: number): void };

/** A flock that goes home over the roofs while the sun sets. */
export const createBirds = (kit: Kit, layer: Container): Birds => {
  const { view, office } = kit.layout;
  const sky = office.y - 30 - view.y;
  const home = view.y + Math.max(12, sky * 0.4);
  const flock = group(kit, layer, view.x + view.w * 0.58, home);
  const birds: Image[] = FLOCK.map(({ x, y }) => {
    const near = Math.min(1, Math.max(0.5, sky / 90));
    return piece(kit, flock, 'bird-flight', x * near, y * near * 0.7)
      .setScale((0.62 * near) / kit.atlas.scale)
      .setTint(colourOf('dusk'));
  });
  const full = birds[0]?.scaleY ?? 1;
  let passed = 0;
  return {
    draw: ({ time, gloom }) => {
      const dusk = Math.min(1, time * 6) * Math.min(1, Math.max(0, (0.8 - time) * 8));
      flock.setAlpha(0.8 * dusk * (1 - gloom)).setVisible(dusk > 0.01);
    },
    drift(milliseconds) {
      passed += milliseconds;
      flock.x += milliseconds * 0.022;
      flock.y = home + Math.sin(passed * 0.0005) * 9;
      if (flock.x > view.x + view.w + 260) flock.x = view.x - 60;
      for (let index = 0; index < birds.length; index++)
        birds[index]?.setScale(
          birds[index]?.scaleX ?? 1,
          full * (0.55 + 0.45 * Math.sin(passed * 0.006 + index * 1.3)),
        );
    },
  };
};
