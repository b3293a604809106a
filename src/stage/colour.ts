import type { ColourName } from '../content/art';
import { PALETTE } from '../content/art';

const channels = (colour: number): number[] => [16, 8, 0].map((shift) => (colour >> shift) & 255);

/** A named colour as the number that Phaser wants. */
export const colourOf = (name: ColourName): number => Number.parseInt(PALETTE[name].slice(1), 16);

/** A tint between two colours; share 0 is the first, 1 the second. */
export const mix = (from: number, to: number, share: number): number => {
  const target = channels(to);
  return channels(from).reduce(
    (mixed, value, index) => (mixed << 8) | Math.round(value + ((target[index] as number) - value) * share),
    0,
  );
};

/** The colour along a row of colours; share 0 is the first, 1 the last. */
export const along = (names: readonly ColourName[], share: number): number => {
  const place = Math.min(1, Math.max(0, share)) * (names.length - 1);
  const index = Math.min(names.length - 2, Math.floor(place));
  const [from, to] = names.slice(index, index + 2) as [ColourName, ColourName];
  return mix(colourOf(from), colourOf(to), place - index);
};

/** As SVG writes it. */
export const hex = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;
