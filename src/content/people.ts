import type { ColourName } from './art';
import type { HairTone, Skin } from './tones';

/** Ways to wear one's hair: what lies on the head, what hangs behind it, what falls in front. */
export const HAIRCUTS = {
  none: {},
  afro: { front: 'hair-afro', back: 'back-afro' },
  balding: { front: 'hair-tufts' },
  bob: { front: 'hair-fringe', back: 'back-bob' },
  braids: { front: 'hair-parted', over: 'braids' },
  bun: { front: 'hair-sleek', back: 'back-bun' },
  buzz: { front: 'hair-buzz' },
  crop: { front: 'hair-crop' },
  curls: { front: 'hair-curls' },
  fade: { front: 'hair-fade' },
  flow: { front: 'hair-swept', back: 'back-wavy' },
  lob: { front: 'hair-swept', back: 'back-bob' },
  locs: { front: 'hair-locs', back: 'back-locs' },
  long: { front: 'hair-parted', back: 'back-long' },
  pixie: { front: 'hair-pixie' },
  pony: { front: 'hair-fringe', back: 'back-tail' },
  puffs: { front: 'hair-sleek', back: 'back-puffs' },
  quiff: { front: 'hair-quiff' },
  ringlets: { front: 'hair-curls', back: 'back-wavy' },
  side: { front: 'hair-side' },
  spikes: { front: 'hair-spikes' },
  tail: { front: 'hair-sleek', back: 'back-tail' },
} as const satisfies Readonly<Record<string, { front?: string; back?: string; over?: string }>>;

export type Haircut = keyof typeof HAIRCUTS;
export type Cover =
  | 'band'
  | 'beanie'
  | 'cap'
  | 'flatcap'
  | 'hat'
  | 'helmet'
  | 'hijab'
  | 'lamp'
  | 'muffs'
  | 'turban';
export type Garment =
  | 'coat'
  | 'dress'
  | 'hoodie'
  | 'kurta'
  | 'overall'
  | 'sari'
  | 'shirt'
  | 'skirt'
  | 'suit'
  | 'sweater'
  | 'vest';
export type Build = 'average' | 'broad' | 'short' | 'slim' | 'small' | 'tall';

/** One look, on the street and on the card. */
export type Person = {
  readonly skin: Skin;
  readonly hair: Haircut;
  readonly tone: HairTone;
  readonly wears: Garment;
  readonly colour: ColourName;
  /** What is worn on it or under it: collar, apron, pallu, shirt under a vest, waistcoat over a kurta. */
  readonly trim?: ColourName;
  readonly legs?: ColourName;
  readonly build?: Build;
  readonly cover?: readonly [Cover, ColourName];
  readonly beard?: 'beard' | 'goatee' | 'stubble' | 'tache';
  readonly glasses?: 'round' | 'shades' | 'square';
  readonly rings?: true;
  readonly old?: true;
  readonly has?: 'bag' | 'cane' | 'chair' | 'child' | 'muffler' | 'pack';
};

const person = (
  skin: Skin,
  hair: Haircut,
  tone: HairTone,
  wears: Garment,
  colour: ColourName,
  more: Partial<Person> = {},
): Person => ({ skin, hair, tone, wears, colour, ...more });

/** Everybody who may write, CROWD people; a tweet's bone names them by their place. */
export const PEOPLE: readonly Person[] = [
  person('honey', 'flow', 'brown', 'coat', 'teal', { rings: true }),
  person('sand', 'side', 'brown', 'sweater', 'moss', { beard: 'stubble', legs: 'ink' }),
  person('bronze', 'quiff', 'black', 'suit', 'dusk', { glasses: 'square', build: 'tall' }),
  person('honey', 'pixie', 'chestnut', 'shirt', 'clay', { trim: 'paper', build: 'broad', legs: 'ink' }),
  person('umber', 'curls', 'black', 'hoodie', 'gold', { glasses: 'round', legs: 'teal' }),
  person('ebony', 'puffs', 'black', 'dress', 'peach', { trim: 'paper', has: 'child' }),
  person('rose', 'balding', 'copper', 'coat', 'moss', { beard: 'beard', trim: 'lantern', build: 'broad' }),
  person('sand', 'bob', 'black', 'suit', 'clay', { glasses: 'round', build: 'slim' }),
  person('honey', 'none', 'black', 'coat', 'dusk', {
    cover: ['beanie', 'clay'],
    has: 'muffler',
    beard: 'stubble',
  }),
  person('bronze', 'braids', 'black', 'hoodie', 'teal', { build: 'slim', has: 'pack' }),
  person('sand', 'spikes', 'black', 'hoodie', 'clay', { build: 'slim', legs: 'ink' }),
  person('umber', 'fade', 'black', 'shirt', 'lantern', { glasses: 'shades', build: 'tall', legs: 'teal' }),
  person('bronze', 'long', 'brown', 'kurta', 'peach', { rings: true }),
  person('sand', 'pony', 'chestnut', 'coat', 'gold', { has: 'pack', trim: 'paper' }),
  person('honey', 'curls', 'brown', 'sweater', 'teal', { glasses: 'square' }),
  person('rose', 'crop', 'copper', 'coat', 'clay', { has: 'muffler', trim: 'kraft', build: 'tall' }),
  person('ebony', 'bun', 'black', 'shirt', 'teal', { cover: ['band', 'gold'], rings: true, legs: 'teal' }),
  person('umber', 'locs', 'black', 'hoodie', 'moss', { has: 'pack', beard: 'goatee' }),
  person('rose', 'balding', 'grey', 'sweater', 'dusk', { glasses: 'round', old: true, legs: 'ink' }),
  person('honey', 'bun', 'grey', 'sari', 'moss', { trim: 'gold', old: true, rings: true }),
  person('bronze', 'tail', 'black', 'kurta', 'clay', { trim: 'night', build: 'tall' }),
  person('rose', 'lob', 'blond', 'skirt', 'teal', { trim: 'gold' }),
  person('honey', 'crop', 'black', 'suit', 'teal', { beard: 'tache', build: 'short' }),
  person('bronze', 'ringlets', 'black', 'coat', 'clay', { rings: true, has: 'bag', trim: 'lantern' }),
  person('sand', 'balding', 'brown', 'shirt', 'paper', { beard: 'beard', legs: 'moss', build: 'broad' }),
  person('honey', 'bob', 'white', 'dress', 'dusk', { old: true, glasses: 'round', build: 'short' }),
  person('ebony', 'buzz', 'black', 'vest', 'gold', { trim: 'dusk', legs: 'ink', build: 'tall' }),
  person('rose', 'bun', 'white', 'coat', 'moss', { old: true, has: 'cane', build: 'short', trim: 'peach' }),
  person('umber', 'afro', 'black', 'dress', 'gold', { rings: true, trim: 'clay' }),
  person('bronze', 'none', 'grey', 'coat', 'night', {
    cover: ['flatcap', 'kraft'],
    beard: 'tache',
    old: true,
  }),
  person('sand', 'tail', 'brown', 'sweater', 'peach', { has: 'child', trim: 'teal', legs: 'ink' }),
  person('honey', 'side', 'black', 'coat', 'gold', { glasses: 'round', beard: 'stubble', trim: 'clay' }),
  person('umber', 'crop', 'black', 'shirt', 'peach', { build: 'slim', legs: 'ink' }),
  person('honey', 'none', 'black', 'coat', 'clay', { cover: ['hijab', 'teal'], trim: 'gold' }),
  person('ebony', 'fade', 'black', 'suit', 'moss', { build: 'broad' }),
  person('sand', 'long', 'black', 'shirt', 'moss', { glasses: 'square', legs: 'ink' }),
  person('rose', 'ringlets', 'copper', 'dress', 'teal', { has: 'child', trim: 'gold' }),
  person('bronze', 'quiff', 'brown', 'sweater', 'clay', { build: 'slim', legs: 'night' }),
  person('umber', 'braids', 'black', 'skirt', 'lantern', { trim: 'clay' }),
  person('sand', 'side', 'chestnut', 'coat', 'night', { glasses: 'square', trim: 'haze' }),
  person('honey', 'pixie', 'grey', 'sweater', 'gold', { glasses: 'round', legs: 'dusk', has: 'bag' }),
  person('bronze', 'crop', 'black', 'overall', 'gold', { trim: 'dusk', beard: 'tache', build: 'broad' }),
  person('sand', 'flow', 'chestnut', 'skirt', 'clay', { trim: 'night', rings: true, build: 'tall' }),
  person('honey', 'balding', 'white', 'coat', 'teal', { old: true, glasses: 'square', has: 'cane' }),
  person('rose', 'lob', 'grey', 'coat', 'peach', { old: true, trim: 'moss', build: 'short' }),
  person('sand', 'none', 'black', 'coat', 'moss', {
    cover: ['beanie', 'gold'],
    has: 'muffler',
    trim: 'clay',
  }),
  person('honey', 'spikes', 'copper', 'hoodie', 'dusk', { glasses: 'shades', legs: 'clay' }),
  person('umber', 'none', 'black', 'coat', 'clay', {
    cover: ['flatcap', 'moss'],
    beard: 'goatee',
    trim: 'gold',
  }),
  person('rose', 'tail', 'copper', 'dress', 'moss', { build: 'broad', trim: 'lantern' }),
  person('umber', 'balding', 'black', 'shirt', 'teal', { beard: 'goatee', build: 'broad' }),
  person('sand', 'quiff', 'blond', 'hoodie', 'peach', { legs: 'teal', build: 'tall' }),
  person('honey', 'bob', 'plum', 'coat', 'night', { rings: true, trim: 'peach' }),
  person('bronze', 'bun', 'black', 'kurta', 'teal', { trim: 'gold', has: 'bag' }),
  person('rose', 'crop', 'grey', 'suit', 'dusk', { glasses: 'square', beard: 'goatee' }),
  person('honey', 'pony', 'brown', 'hoodie', 'lantern', { has: 'child', trim: 'clay', legs: 'moss' }),
  person('sand', 'balding', 'grey', 'sweater', 'moss', { beard: 'tache', glasses: 'square', old: true }),
  person('umber', 'side', 'black', 'sweater', 'gold', { build: 'slim', legs: 'dusk' }),
  person('honey', 'pixie', 'black', 'hoodie', 'peach', { has: 'chair', legs: 'teal' }),
  person('ebony', 'none', 'white', 'suit', 'teal', { glasses: 'round', beard: 'beard', old: true }),
  person('rose', 'bob', 'copper', 'shirt', 'dusk', { glasses: 'round', legs: 'ink', build: 'slim' }),
  person('umber', 'bun', 'black', 'vest', 'clay', { trim: 'paper', legs: 'dusk', cover: ['band', 'gold'] }),
  person('bronze', 'none', 'white', 'kurta', 'paper', {
    cover: ['turban', 'teal'],
    beard: 'beard',
    old: true,
    trim: 'moss',
  }),
  person('sand', 'buzz', 'brown', 'coat', 'clay', { beard: 'stubble', glasses: 'shades', trim: 'night' }),
  person('honey', 'none', 'brown', 'suit', 'night', { cover: ['hat', 'kraft'], glasses: 'square' }),
  person('rose', 'none', 'black', 'hoodie', 'teal', {
    cover: ['cap', 'gold'],
    glasses: 'shades',
    legs: 'ink',
  }),
  person('honey', 'none', 'brown', 'hoodie', 'clay', { cover: ['cap', 'teal'], build: 'slim', legs: 'dusk' }),
  person('sand', 'quiff', 'plum', 'sweater', 'peach', { glasses: 'round', build: 'tall', legs: 'moss' }),
  person('rose', 'flow', 'white', 'suit', 'clay', { old: true, rings: true, build: 'slim' }),
  person('bronze', 'none', 'black', 'shirt', 'haze', {
    cover: ['cap', 'clay'],
    build: 'broad',
    legs: 'night',
  }),
  person('sand', 'bob', 'chestnut', 'sweater', 'teal', { glasses: 'round', legs: 'clay' }),
  person('umber', 'buzz', 'black', 'coat', 'peach', { has: 'chair', trim: 'paper', legs: 'ink' }),
  person('honey', 'ringlets', 'chestnut', 'dress', 'clay', { rings: true, build: 'broad', trim: 'gold' }),
  person('bronze', 'lob', 'black', 'sweater', 'lantern', { has: 'chair', legs: 'ink' }),
  person('honey', 'tail', 'chestnut', 'dress', 'kraft', { build: 'broad', trim: 'paper' }),
  person('sand', 'crop', 'grey', 'coat', 'dusk', { glasses: 'shades', has: 'cane', trim: 'gold' }),
  person('umber', 'balding', 'black', 'sweater', 'kraft', { beard: 'beard', legs: 'ink', build: 'broad' }),
  person('honey', 'none', 'black', 'suit', 'gold', { cover: ['hijab', 'clay'] }),
  person('sand', 'balding', 'white', 'shirt', 'dusk', { old: true, glasses: 'round', legs: 'ink' }),
  person('bronze', 'spikes', 'black', 'vest', 'teal', { trim: 'paper', legs: 'night' }),
  person('umber', 'ringlets', 'black', 'shirt', 'gold', { rings: true, legs: 'dusk' }),
  person('bronze', 'pixie', 'brown', 'skirt', 'moss', { has: 'child', trim: 'gold', rings: true }),
  person('bronze', 'bun', 'white', 'sweater', 'haze', { old: true, glasses: 'round', build: 'short' }),
  person('ebony', 'none', 'black', 'vest', 'lantern', {
    cover: ['flatcap', 'ink'],
    beard: 'tache',
    trim: 'paper',
    legs: 'ink',
  }),
  person('rose', 'pony', 'chestnut', 'coat', 'haze', { has: 'bag', trim: 'night' }),
  person('honey', 'curls', 'black', 'shirt', 'night', { beard: 'stubble', legs: 'ink' }),
  person('sand', 'crop', 'brown', 'hoodie', 'moss', { legs: 'clay', build: 'slim' }),
  person('bronze', 'side', 'black', 'sweater', 'night', { glasses: 'square', has: 'child', legs: 'dusk' }),
  person('honey', 'tail', 'grey', 'vest', 'ink', { trim: 'lantern', legs: 'dusk', build: 'broad' }),
  person('umber', 'fade', 'black', 'hoodie', 'haze', { beard: 'stubble', legs: 'ink' }),
  person('sand', 'pixie', 'grey', 'overall', 'teal', { trim: 'gold', glasses: 'square' }),
  person('bronze', 'lob', 'black', 'dress', 'dusk', { rings: true }),
  person('bronze', 'crop', 'black', 'shirt', 'kraft', { beard: 'tache', legs: 'ink' }),
  person('sand', 'bun', 'grey', 'coat', 'lantern', { glasses: 'round', has: 'bag' }),
  person('honey', 'lob', 'chestnut', 'hoodie', 'teal', { has: 'child', legs: 'ink' }),
  person('umber', 'buzz', 'black', 'shirt', 'moss', { beard: 'beard', legs: 'ink' }),
  person('sand', 'side', 'grey', 'sweater', 'clay', { glasses: 'square', legs: 'ink' }),
  person('bronze', 'pixie', 'white', 'dress', 'moss', { old: true, rings: true }),
  person('umber', 'braids', 'black', 'hoodie', 'clay', { legs: 'ink' }),
  person('honey', 'balding', 'grey', 'coat', 'haze', { beard: 'tache' }),
  person('sand', 'fade', 'brown', 'vest', 'moss', { trim: 'paper', legs: 'ink', beard: 'stubble' }),
  person('rose', 'long', 'brown', 'coat', 'kraft', { glasses: 'shades' }),
  person('honey', 'spikes', 'black', 'sweater', 'lantern', { legs: 'night', build: 'slim' }),
  person('sand', 'bob', 'grey', 'suit', 'haze', { rings: true }),
  person('honey', 'balding', 'black', 'vest', 'dusk', { glasses: 'round', trim: 'paper', legs: 'ink' }),
  person('bronze', 'curls', 'black', 'sweater', 'paper', { glasses: 'round', legs: 'ink' }),
  person('umber', 'none', 'black', 'coat', 'moss', {
    cover: ['cap', 'lantern'],
    beard: 'beard',
    build: 'broad',
  }),
  person('rose', 'pixie', 'brown', 'suit', 'ink', { glasses: 'square' }),
  person('bronze', 'side', 'brown', 'shirt', 'dusk', { legs: 'ink', beard: 'goatee' }),
  person('honey', 'flow', 'plum', 'dress', 'night', { rings: true }),
  person('umber', 'buzz', 'black', 'hoodie', 'peach', { build: 'broad', legs: 'ink' }),
  person('sand', 'ringlets', 'plum', 'hoodie', 'haze', { legs: 'teal' }),
  person('bronze', 'fade', 'black', 'coat', 'haze', { glasses: 'square' }),
  person('sand', 'pony', 'plum', 'overall', 'peach', { trim: 'paper' }),
  person('rose', 'crop', 'grey', 'sweater', 'night', { legs: 'clay' }),
  person('sand', 'braids', 'white', 'overall', 'paper', { old: true, glasses: 'round' }),
  person('honey', 'none', 'grey', 'shirt', 'clay', {
    cover: ['flatcap', 'ink'],
    beard: 'tache',
    legs: 'ink',
    old: true,
  }),
  person('bronze', 'bob', 'black', 'skirt', 'peach', { trim: 'teal' }),
  person('honey', 'crop', 'brown', 'hoodie', 'moss', { beard: 'beard', legs: 'ink' }),
  person('umber', 'curls', 'black', 'dress', 'lantern', { rings: true }),
  person('ebony', 'none', 'grey', 'coat', 'ink', { cover: ['cap', 'dusk'], beard: 'goatee', old: true }),
  person('rose', 'pixie', 'chestnut', 'vest', 'gold', { trim: 'paper', legs: 'ink' }),
  person('bronze', 'tail', 'black', 'dress', 'teal'),
  person('sand', 'lob', 'grey', 'sweater', 'dusk', { build: 'broad', legs: 'ink' }),
  person('honey', 'balding', 'white', 'suit', 'kraft', { glasses: 'square', old: true }),
  person('bronze', 'spikes', 'black', 'shirt', 'teal', { glasses: 'round', legs: 'ink' }),
  person('ebony', 'puffs', 'black', 'sweater', 'gold', { legs: 'ink' }),
  person('umber', 'crop', 'grey', 'sweater', 'haze', { legs: 'ink' }),
  person('honey', 'bob', 'brown', 'sweater', 'lantern', { legs: 'ink' }),
  person('sand', 'ringlets', 'black', 'coat', 'teal', { rings: true }),
  person('bronze', 'balding', 'grey', 'sweater', 'ink', { beard: 'beard', legs: 'dusk' }),
  person('honey', 'lob', 'black', 'coat', 'ink'),
  person('sand', 'balding', 'white', 'vest', 'moss', {
    trim: 'paper',
    old: true,
    glasses: 'round',
    legs: 'ink',
  }),
  person('bronze', 'crop', 'black', 'hoodie', 'gold', { legs: 'ink' }),
  person('honey', 'pixie', 'plum', 'shirt', 'lantern', { rings: true, legs: 'night' }),
  person('umber', 'balding', 'grey', 'shirt', 'kraft', { beard: 'tache', legs: 'ink' }),
  person('bronze', 'curls', 'black', 'hoodie', 'lantern', { build: 'slim', has: 'pack', legs: 'ink' }),
  person('umber', 'long', 'black', 'dress', 'teal'),
  person('ebony', 'fade', 'black', 'sweater', 'clay', { has: 'child', legs: 'ink' }),
  person('honey', 'pony', 'grey', 'coat', 'clay', { rings: true }),
  person('sand', 'buzz', 'black', 'sweater', 'teal', { has: 'chair', beard: 'stubble', legs: 'ink' }),
  person('honey', 'curls', 'white', 'coat', 'peach', { old: true, has: 'cane', glasses: 'round' }),
  person('bronze', 'side', 'grey', 'shirt', 'gold', { beard: 'tache', legs: 'ink', build: 'broad' }),
  person('umber', 'none', 'black', 'vest', 'paper', {
    cover: ['flatcap', 'night'],
    trim: 'haze',
    beard: 'beard',
    legs: 'ink',
  }),
  person('honey', 'braids', 'brown', 'overall', 'peach', { has: 'child', trim: 'paper' }),
  person('bronze', 'bob', 'black', 'sweater', 'night', { legs: 'dusk' }),
  person('sand', 'long', 'chestnut', 'coat', 'clay'),
  person('umber', 'fade', 'black', 'vest', 'moss', { trim: 'paper', legs: 'ink', build: 'tall' }),
  person('honey', 'puffs', 'copper', 'overall', 'lantern', { trim: 'moss' }),
  person('bronze', 'none', 'grey', 'coat', 'teal', {
    cover: ['cap', 'night'],
    glasses: 'square',
    beard: 'stubble',
  }),
  person('sand', 'tail', 'plum', 'hoodie', 'teal', { glasses: 'round', legs: 'ink' }),
  person('honey', 'crop', 'black', 'vest', 'kraft', { trim: 'paper', glasses: 'square', legs: 'ink' }),
  person('sand', 'quiff', 'black', 'coat', 'teal', { build: 'slim' }),
  person('rose', 'long', 'grey', 'vest', 'moss', { trim: 'paper', legs: 'kraft', cover: ['hat', 'kraft'] }),
  person('rose', 'side', 'brown', 'coat', 'night', { beard: 'beard', has: 'child' }),
  person('honey', 'flow', 'black', 'dress', 'gold', { rings: true }),
  person('bronze', 'none', 'brown', 'shirt', 'moss', {
    cover: ['hat', 'kraft'],
    beard: 'beard',
    legs: 'night',
    build: 'broad',
  }),
  person('bronze', 'bun', 'white', 'dress', 'night', { old: true, build: 'short' }),
  person('umber', 'bun', 'black', 'coat', 'teal', { has: 'bag' }),
  person('bronze', 'puffs', 'black', 'hoodie', 'dusk', { legs: 'ink', glasses: 'round' }),
  person('sand', 'crop', 'black', 'shirt', 'haze', { has: 'child', beard: 'stubble', legs: 'night' }),
  person('honey', 'curls', 'black', 'vest', 'teal', { trim: 'gold', legs: 'ink' }),
  person('umber', 'tail', 'black', 'hoodie', 'lantern', { legs: 'ink', cover: ['band', 'teal'] }),
  person('honey', 'ringlets', 'black', 'sweater', 'paper', { rings: true, legs: 'moss' }),
  person('sand', 'balding', 'white', 'vest', 'kraft', {
    old: true,
    beard: 'beard',
    cover: ['hat', 'moss'],
    legs: 'ink',
  }),
  person('umber', 'lob', 'black', 'coat', 'teal', { trim: 'gold' }),
  person('ebony', 'bob', 'black', 'coat', 'peach', { has: 'child', rings: true }),
  person('bronze', 'crop', 'grey', 'coat', 'paper', { glasses: 'square', beard: 'tache' }),
  person('sand', 'flow', 'grey', 'dress', 'teal', { rings: true, trim: 'clay' }),
  person('umber', 'curls', 'black', 'skirt', 'peach', { rings: true, legs: 'ink' }),
  person('honey', 'fade', 'black', 'sweater', 'ink', { glasses: 'round', beard: 'stubble' }),
  person('rose', 'side', 'grey', 'coat', 'ink', { old: true, has: 'muffler', trim: 'gold' }),
  person('umber', 'crop', 'black', 'shirt', 'clay', { build: 'tall', legs: 'night' }),
  person('sand', 'lob', 'chestnut', 'coat', 'moss', { glasses: 'round', trim: 'gold' }),
  person('rose', 'bob', 'blond', 'vest', 'peach', { trim: 'paper', legs: 'ink', rings: true }),
  person('bronze', 'fade', 'black', 'shirt', 'paper', { beard: 'beard', glasses: 'square', legs: 'night' }),
  person('umber', 'braids', 'black', 'coat', 'night', { trim: 'dusk' }),
  person('ebony', 'crop', 'black', 'suit', 'kraft', { glasses: 'round', trim: 'paper', build: 'slim' }),
  person('honey', 'none', 'brown', 'sweater', 'ink', {
    cover: ['beanie', 'haze'],
    beard: 'stubble',
    legs: 'kraft',
  }),
  person('sand', 'flow', 'brown', 'dress', 'ink', { rings: true, trim: 'haze' }),
  person('rose', 'buzz', 'brown', 'hoodie', 'moss', { beard: 'stubble', legs: 'night', build: 'broad' }),
  person('honey', 'bun', 'brown', 'shirt', 'kraft', { rings: true, trim: 'gold' }),
  person('bronze', 'spikes', 'black', 'hoodie', 'peach', { build: 'tall', legs: 'ink' }),
  person('sand', 'ringlets', 'copper', 'shirt', 'lantern', { glasses: 'round', legs: 'teal' }),
  person('umber', 'balding', 'grey', 'coat', 'kraft', { beard: 'beard', old: true, glasses: 'round' }),
  person('honey', 'tail', 'chestnut', 'sweater', 'haze', { rings: true, legs: 'ink' }),
  person('sand', 'quiff', 'brown', 'vest', 'peach', { trim: 'paper', legs: 'ink', beard: 'stubble' }),
  person('bronze', 'flow', 'black', 'coat', 'haze', { has: 'bag', trim: 'peach' }),
  person('ebony', 'locs', 'black', 'shirt', 'moss', { glasses: 'square', legs: 'night' }),
  person('sand', 'pixie', 'copper', 'sweater', 'night', { glasses: 'round', legs: 'moss' }),
  person('bronze', 'bun', 'grey', 'overall', 'peach', { build: 'short', rings: true, trim: 'paper' }),
  person('honey', 'side', 'brown', 'shirt', 'haze', { glasses: 'square', beard: 'stubble', legs: 'night' }),
  person('umber', 'lob', 'black', 'sweater', 'teal', { rings: true, legs: 'ink' }),
  person('rose', 'side', 'grey', 'vest', 'clay', { glasses: 'round', trim: 'paper', legs: 'ink' }),
  person('honey', 'quiff', 'black', 'hoodie', 'paper', { legs: 'dusk', build: 'slim' }),
  person('sand', 'curls', 'chestnut', 'vest', 'kraft', { trim: 'paper', legs: 'ink', beard: 'beard' }),
  person('ebony', 'braids', 'black', 'skirt', 'haze', { trim: 'gold', rings: true }),
  person('bronze', 'bun', 'chestnut', 'hoodie', 'clay', { legs: 'ink', has: 'bag' }),
  person('umber', 'spikes', 'black', 'shirt', 'haze', { legs: 'clay', build: 'slim' }),
  person('honey', 'fade', 'black', 'suit', 'peach', { trim: 'night', legs: 'night' }),
  person('sand', 'tail', 'black', 'vest', 'haze', { trim: 'paper', legs: 'ink', has: 'bag' }),
  person('ebony', 'bob', 'grey', 'dress', 'clay', { glasses: 'round', rings: true }),
  person('umber', 'none', 'black', 'coat', 'lantern', {
    cover: ['helmet', 'paper'],
    beard: 'goatee',
    build: 'slim',
    legs: 'ink',
  }),
  person('honey', 'long', 'brown', 'coat', 'paper', { has: 'child', trim: 'clay' }),
  person('sand', 'crop', 'chestnut', 'kurta', 'haze', { beard: 'stubble', has: 'child', legs: 'ink' }),
  person('rose', 'bun', 'grey', 'sweater', 'gold', { glasses: 'square', legs: 'dusk', old: true }),
  person('bronze', 'pony', 'black', 'overall', 'moss', { trim: 'gold', build: 'broad' }),
  person('ebony', 'buzz', 'black', 'sweater', 'paper', { glasses: 'round', legs: 'dusk', build: 'tall' }),
  person('umber', 'flow', 'black', 'skirt', 'gold', { trim: 'clay', rings: true, has: 'bag' }),
  person('honey', 'side', 'grey', 'suit', 'ink', { beard: 'stubble', trim: 'paper', legs: 'ink' }),
  person('sand', 'ringlets', 'copper', 'skirt', 'dusk', { trim: 'peach', glasses: 'shades' }),
  person('bronze', 'balding', 'black', 'hoodie', 'haze', { beard: 'tache', build: 'broad', legs: 'ink' }),
  person('umber', 'quiff', 'black', 'sweater', 'peach', { has: 'child', beard: 'stubble', legs: 'ink' }),
  person('bronze', 'flow', 'black', 'vest', 'clay', {
    has: 'chair',
    trim: 'paper',
    legs: 'ink',
    rings: true,
  }),
  person('sand', 'braids', 'grey', 'overall', 'moss', {
    trim: 'gold',
    build: 'broad',
    cover: ['hat', 'kraft'],
  }),
  person('honey', 'bun', 'grey', 'shirt', 'lantern', { rings: true, legs: 'night', build: 'broad' }),
  person('ebony', 'side', 'black', 'shirt', 'paper', { glasses: 'square', legs: 'ink', build: 'slim' }),
];
