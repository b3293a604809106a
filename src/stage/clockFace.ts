import type { Container, Kit } from './kit';
import { piece } from './kit';

/** The evening begins at six. */
const BEGINS = 6 * 60;

export type ClockFace = {
  /** Minutes after 18:00. */
  show(minute: number): void;
};

/** Two hands on a clock's face; `size` is the longer hand's length in world units. */
export const createClockFace = (
  kit: Kit,
  layer: Container,
  x: number,
  y: number,
  size: number,
): ClockFace => {
  const scale = size / 26 / kit.atlas.scale;
  const hours = piece(kit, layer, 'clock-hand', x, y).setScale(scale * 1.15, scale * 0.68);
  const minutes = piece(kit, layer, 'clock-hand', x, y).setScale(scale);
  return {
    show(minute) {
      hours.setAngle((BEGINS + minute) / 2);
      minutes.setAngle(minute * 6);
    },
  };
};
