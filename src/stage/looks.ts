import type { ColourName } from '../content/art';
import { PALETTE } from '../content/art';
import { colourOf, hex, mix } from './colour';

export type Look = {
  readonly body: 'coat' | 'dress' | 'hoodie' | 'overall';
  readonly head: 'crop' | 'bun' | 'long' | 'curls' | 'turban' | 'scarf' | 'bald' | 'cap' | 'crew' | 'ceo';
  /** Values of the drawing's own colours. */
  readonly colours: Readonly<Record<string, string>>;
};

/** Tones from light to dark, all mixed from the twelve. */
const SKINS = [
  mix(colourOf('paper'), colourOf('peach'), 0.45),
  mix(colourOf('kraft'), colourOf('peach'), 0.4),
  mix(colourOf('kraft'), colourOf('clay'), 0.35),
  mix(colourOf('clay'), colourOf('ink'), 0.35),
  mix(colourOf('kraft'), colourOf('ink'), 0.62),
].map(hex) as [string, string, string, string, string];

const look = (
  body: Look['body'],
  head: Look['head'],
  skin: number,
  coat: ColourName,
  hair: ColourName,
  cloth: ColourName = 'gold',
): Look => ({
  body,
  head,
  colours: {
    skin: SKINS[skin] as string,
    coat: PALETTE[coat],
    hair: PALETTE[hair],
    cloth: PALETTE[cloth],
    legs: PALETTE.dusk,
  },
});

/** For each skin, three ways to dress and four heads: sixty people from a few parts. */
const WARDROBE: readonly (readonly [Look['body'], ColourName])[][] = [
  [
    ['hoodie', 'moss'],
    ['dress', 'teal'],
    ['coat', 'gold'],
  ],
  [
    ['coat', 'teal'],
    ['hoodie', 'peach'],
    ['dress', 'clay'],
  ],
  [
    ['dress', 'moss'],
    ['coat', 'dusk'],
    ['hoodie', 'teal'],
  ],
  [
    ['coat', 'clay'],
    ['dress', 'gold'],
    ['hoodie', 'dusk'],
  ],
  [
    ['hoodie', 'gold'],
    ['coat', 'moss'],
    ['dress', 'peach'],
  ],
];
const HEADS: readonly (readonly [Look['head'], ColourName, ColourName?])[][] = [
  [
    ['cap', 'clay', 'teal'],
    ['long', 'gold'],
    ['bald', 'haze'],
    ['bun', 'clay'],
  ],
  [
    ['bun', 'night'],
    ['scarf', 'ink', 'peach'],
    ['crop', 'dusk'],
    ['long', 'ink'],
  ],
  [
    ['crop', 'ink'],
    ['curls', 'dusk'],
    ['turban', 'ink', 'gold'],
    ['bald', 'haze'],
  ],
  [
    ['long', 'ink'],
    ['turban', 'night', 'clay'],
    ['bun', 'haze'],
    ['crop', 'ink'],
  ],
  [
    ['curls', 'ink'],
    ['cap', 'ink', 'gold'],
    ['scarf', 'ink', 'teal'],
    ['bald', 'haze'],
  ],
];

/** The bodies and heads of the street, by skin. */
export const STREET_BODIES: readonly Look[][] = WARDROBE.map((outfits, skin) =>
  outfits.map(([body, coat]) => look(body, 'crop', skin, coat, 'ink')),
);
export const STREET_HEADS: readonly Look[][] = HEADS.map((heads, skin) =>
  heads.map(([head, hair, cloth]) => look('coat', head, skin, 'teal', hair, cloth)),
);
export const CREW_LOOKS: readonly Look[] = [
  look('overall', 'crew', 3, 'teal', 'ink'),
  look('overall', 'crew', 1, 'moss', 'ink'),
  look('overall', 'crew', 4, 'clay', 'ink'),
];
export const CEO_LOOK: Look = look('coat', 'ceo', 1, 'moss', 'dusk');

/** The drawings of one person: a body with its arm, and a head. */
export type Figure = { readonly body: string; readonly head: string };

/** The same person for the same author, on every device; neighbours in a pack look different. */
export const figureOf = (author: number): Figure => {
  const skin = author % STREET_BODIES.length;
  const round = Math.floor(author / STREET_BODIES.length);
  return {
    body: `street-${skin}-${round % 3}`,
    head: `street-${skin}-${(round + Math.floor(round / 3) * 2) % 4}`,
  };
};
