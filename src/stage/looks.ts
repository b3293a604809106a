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

/** The people of the street: all kinds, from a few parts. */
export const STREET_LOOKS: readonly Look[] = [
  look('coat', 'crop', 2, 'teal', 'ink'),
  look('dress', 'bun', 1, 'clay', 'night'),
  look('hoodie', 'curls', 4, 'gold', 'ink'),
  look('coat', 'turban', 3, 'dusk', 'ink', 'gold'),
  look('dress', 'long', 3, 'teal', 'ink'),
  look('coat', 'scarf', 1, 'moss', 'ink', 'peach'),
  look('hoodie', 'cap', 0, 'moss', 'clay', 'clay'),
  look('coat', 'bald', 2, 'clay', 'haze'),
  look('dress', 'curls', 2, 'peach', 'dusk'),
  look('hoodie', 'long', 0, 'dusk', 'gold'),
  look('coat', 'bun', 4, 'gold', 'ink'),
  look('overall', 'crop', 0, 'dusk', 'clay'),
];
export const CREW_LOOKS: readonly Look[] = [
  look('overall', 'crew', 3, 'teal', 'ink'),
  look('overall', 'crew', 1, 'moss', 'ink'),
  look('overall', 'crew', 4, 'clay', 'ink'),
];
export const CEO_LOOK: Look = look('coat', 'ceo', 1, 'moss', 'dusk');

/** The same person for the same tweet, on every device. */
export const lookNumber = (tweet: string): number => {
  let sum = 7;
  for (let index = 0; index < tweet.length; index++) sum = (sum * 31 + tweet.charCodeAt(index)) % 9973;
  return sum % STREET_LOOKS.length;
};
