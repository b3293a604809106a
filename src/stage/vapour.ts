import type { Container, Image, Kit } from './kit';
import { piece } from './kit';

/** Where something rises, in world units. */
export type Source = {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** How far it rises. */
  readonly rise: number;
};

export type Vapour = {
  /** `wind` is 0 for still air, 1 for a storm. */
  drift(milliseconds: number, wind: number): void;
};

/** Milliseconds from the source to nothing. */
const LIFE = 5200;
const PUFFS = 3;

/** Puffs of smoke or steam that rise from each source, grow and fade. */
export const createVapour = (
  kit: Kit,
  layer: Container,
  drawing: string,
  sources: readonly Source[],
  most: number,
): Vapour => {
  const puffs: { readonly image: Image; readonly from: Source; age: number }[] = sources.flatMap(
    (from, source) =>
      Array.from({ length: PUFFS }, (_, index) => ({
        image: piece(kit, layer, drawing, from.x, from.y),
        from,
        age: ((index / PUFFS + source * 0.37) % 1) * LIFE,
      })),
  );
  const drift = (milliseconds: number, wind: number): void => {
    for (const puff of puffs) {
      puff.age = (puff.age + milliseconds) % LIFE;
      const share = puff.age / LIFE;
      const { x, y, scale, rise } = puff.from;
      puff.image
        .setPosition(
          x + Math.sin(share * 7 + x) * rise * 0.08 - share * rise * (0.25 + wind * 1.4),
          y - share * rise * (1 - wind * 0.5),
        )
        .setScale((scale * (0.45 + share)) / kit.atlas.scale)
        .setAlpha(most * Math.min(1, share * 5) * (1 - share));
    }
  };
  drift(0, 0);
  return { drift };
};
