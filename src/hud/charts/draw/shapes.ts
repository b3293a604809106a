import type { Tone } from '../data/tone';
import { tremble } from './paper';

type Pen = { moveTo(x: number, y: number): void; lineTo(x: number, y: number): void; closePath(): void };
/** A shape cut out of paper, as Plot wants it: drawn around 0, 0 for an area in square pixels. */
export type Shape = { draw(pen: Pen, size: number): void };

const cut = (corners: number, turn: number, reach: (corner: number) => number): Shape => ({
  draw(pen, size) {
    const radius = Math.sqrt(size / Math.PI);
    for (let corner = 0; corner < corners; corner++) {
      const angle = turn + (2 * Math.PI * corner) / corners;
      const r = radius * reach(corner);
      if (corner === 0) pen.moveTo(r * Math.cos(angle), r * Math.sin(angle));
      else pen.lineTo(r * Math.cos(angle), r * Math.sin(angle));
    }
    pen.closePath();
  },
});

/** What helped is round, what changed nothing stands on its point, what hurt has teeth. */
export const SHAPES: Readonly<Record<Tone, Shape>> = {
  good: cut(11, 0.2, (corner) => 1 + 0.06 * tremble(corner)),
  neutral: cut(4, 0, () => 1.05),
  bad: cut(10, -Math.PI / 2, (corner) => (corner % 2 ? 0.62 : 1.18)),
};
