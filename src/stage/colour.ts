import type { ColourName } from '../content/art';
import { PALETTE } from '../content/art';

const channel = (from: number, to: number, shift: number, share: number): number => {
  const value = (from >> shift) & 255;
  return Math.round(value + (((to >> shift) & 255) - value) * share) << shift;
};

/** A named colour as the number that Phaser wants. */
export const colourOf = (name: ColourName): number => Number.parseInt(PALETTE[name].slice(1), 16);

/** A tint between two colours; share 0 is the first, 1 the second. */
export const mix = (from: number, to: number, share: number): number =>
  channel(from, to, 16, share) | channel(from, to, 8, share) | channel(from, to, 0, share);

/** A tint between two named colours. */
export const between = (from: ColourName, to: ColourName, share: number): number =>
  mix(colourOf(from), colourOf(to), share);

/** The colour along a row of colours; share 0 is the first, 1 the last. */
export const along = (colours: readonly number[], share: number): number => {
  const place = Math.min(1, Math.max(0, share)) * (colours.length - 1);
  const index = Math.min(colours.length - 2, Math.floor(place));
  return mix(colours[index] as number, colours[index + 1] as number, place - index);
};

const dimmed = (colour: number, light: number, shift: number): number =>
  Math.round((((colour >> shift) & 255) * ((light >> shift) & 255)) / 255) << shift;

/** A colour as it looks in coloured light. */
export const lit = (colour: number, light: number): number =>
  dimmed(colour, light, 16) | dimmed(colour, light, 8) | dimmed(colour, light, 0);

/** As SVG writes it. */
export const hex = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;
