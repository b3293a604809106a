import type { ColourName } from './art';
import { PALETTE } from './art';

/** A colour mixed from the twelve, each with its share; the shares add up to 1. */
export type Recipe = Readonly<Partial<Record<ColourName, number>>>;

/** Skin, from light to dark. */
export const SKINS = {
  rose: { paper: 0.6, peach: 0.4 },
  sand: { paper: 0.25, peach: 0.45, kraft: 0.3 },
  honey: { gold: 0.3, peach: 0.4, clay: 0.15, kraft: 0.15 },
  bronze: { gold: 0.35, clay: 0.35, kraft: 0.2, ink: 0.1 },
  umber: { gold: 0.3, clay: 0.35, ink: 0.35 },
  ebony: { gold: 0.16, clay: 0.28, ink: 0.56 },
} as const satisfies Readonly<Record<string, Recipe>>;

export const HAIRS = {
  black: { ink: 0.9, clay: 0.1 },
  brown: { ink: 0.55, clay: 0.3, gold: 0.15 },
  chestnut: { ink: 0.3, clay: 0.5, gold: 0.2 },
  copper: { clay: 0.6, gold: 0.35, ink: 0.05 },
  blond: { gold: 0.65, kraft: 0.35 },
  grey: { haze: 0.4, paper: 0.35, ink: 0.25 },
  white: { paper: 0.8, haze: 0.2 },
  plum: { dusk: 0.6, clay: 0.4 },
} as const satisfies Readonly<Record<string, Recipe>>;

export type Skin = keyof typeof SKINS;
export type HairTone = keyof typeof HAIRS;

/** The mixed colour as SVG writes it. */
export const mixed = (recipe: Recipe): string => {
  const channel = (at: number): string => {
    const value = Object.entries(recipe).reduce(
      (sum, [name, share]) =>
        sum + share * Number.parseInt(PALETTE[name as ColourName].slice(at, at + 2), 16),
      0,
    );
    return Math.round(value).toString(16).padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
};
