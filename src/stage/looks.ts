import type { ColourName } from '../content/art';
import { PALETTE } from '../content/art';
import type { Build, Garment, Person } from '../content/people';
import { HAIRCUTS, PEOPLE } from '../content/people';
import { HAIRS, mixed, SKINS } from '../content/tones';

/** A cut-out in the colour it is painted with; the drawings themselves are white paper. */
export type Part = { readonly piece: string; readonly tint: number };

/** A person as layers of cut-outs, each from the back to the front. */
export type Look = {
  /** What hangs from the head behind the body. */
  readonly behind: readonly Part[];
  readonly torso: readonly Part[];
  readonly neck: Part;
  /** Around the neck, over the chin. */
  readonly throat: readonly Part[];
  /** Under the features, which change with the mood. */
  readonly face: readonly Part[];
  /** Turns with the features. */
  readonly worn: readonly Part[];
  readonly hair: readonly Part[];
  readonly upperArm: Part;
  readonly fore: Part;
  readonly hand: Part;
  readonly leg: Part;
  /** Shares of an average adult's. */
  readonly size: { readonly legs: number; readonly wide: number; readonly all: number };
  /** What the hands hold at work. */
  readonly tool: boolean;
  readonly cane: boolean;
  readonly chair: boolean;
  readonly child: { readonly clothes: Part; readonly head: readonly Part[] } | null;
};

const SIZES: Readonly<Record<Build, Look['size']>> = {
  average: { legs: 1, wide: 1, all: 1 },
  broad: { legs: 0.98, wide: 1.2, all: 1 },
  short: { legs: 0.84, wide: 1.06, all: 0.92 },
  slim: { legs: 1.04, wide: 0.9, all: 1 },
  small: { legs: 0.82, wide: 0.9, all: 0.86 },
  tall: { legs: 1.16, wide: 1, all: 1 },
};

/** The colour of a garment's second layer; null where it is worn only by those who name one. */
const SECOND: Readonly<Record<Garment, ColourName | null>> = {
  coat: 'paper',
  dress: 'paper',
  hoodie: null,
  kurta: null,
  overall: 'teal',
  sari: 'gold',
  shirt: null,
  skirt: 'dusk',
  suit: 'paper',
  sweater: null,
  vest: null,
};
const SHORT_SLEEVES: readonly Garment[] = ['dress', 'sari', 'shirt'];
const BARE_LEGS: readonly Garment[] = ['dress', 'sari', 'skirt'];
const LAYERED: readonly Garment[] = ['coat', 'dress', 'kurta', 'overall', 'sari', 'skirt', 'suit'];

const tintOf = (colour: string): number => Number.parseInt(colour.slice(1), 16);
const painted = (piece: string, colour: ColourName): Part => ({ piece, tint: tintOf(PALETTE[colour]) });
/** For drawings with colours of their own. */
const plain = (piece: string): Part => ({ piece, tint: 0xffffff });
const some = (...parts: readonly (Part | false | undefined)[]): Part[] =>
  parts.filter((part) => part !== false && part !== undefined);

const torsoOf = ({ wears, colour, trim, has }: Person): Part[] => {
  const second = trim ?? SECOND[wears];
  return some(
    has === 'pack' && painted('body-pack', 'clay'),
    painted(`body-${wears}`, colour),
    second !== null && LAYERED.includes(wears) && painted(`body-${wears}-trim`, second),
    wears === 'vest' && painted('body-vest-trim', 'paper'),
    wears === 'shirt' && trim && painted('body-apron', trim),
    has === 'pack' && painted('body-straps', 'ink'),
    has === 'bag' && painted('body-bag', 'dusk'),
  );
};

const sleeveOf = ({ wears, colour, trim }: Person): ColourName =>
  (wears === 'vest' || wears === 'sari' ? trim : undefined) ?? colour;

/** The layers of a person. */
export const lookOf = (who: Person): Look => {
  const skin = (piece: string): Part => ({ piece, tint: tintOf(mixed(SKINS[who.skin])) });
  const hair = (piece: string): Part => ({ piece, tint: tintOf(mixed(HAIRS[who.tone])) });
  const { front, back, over }: { front?: string; back?: string; over?: string } = HAIRCUTS[who.hair];
  const [cover, cloth] = who.cover ?? [];
  const sleeve = sleeveOf(who);
  return {
    behind: some(
      cover === 'hijab' && cloth && painted('head-back-hijab', cloth),
      back !== undefined && hair(`head-${back}`),
    ),
    torso: torsoOf(who),
    neck: skin('head-neck'),
    throat: some(who.has === 'muffler' && painted('body-muffler', 'gold')),
    face: some(
      skin('head-face'),
      who.old && skin('head-lines'),
      who.beard && who.beard !== 'tache' && hair(`head-${who.beard}`),
    ),
    worn: some(
      who.beard === 'tache' && hair('head-tache'),
      who.glasses && painted(`head-${who.glasses}`, 'ink'),
    ),
    hair: some(
      who.rings && plain('head-rings'),
      front !== undefined && (!cover || cover === 'band') && hair(`head-${front}`),
      over !== undefined && hair(`head-${over}`),
      cover && cloth && painted(`head-hair-${cover}`, cloth),
    ),
    upperArm: painted('arm-upper', sleeve),
    fore: SHORT_SLEEVES.includes(who.wears) ? skin('arm-fore') : painted('arm-fore', sleeve),
    hand: skin('arm-hand'),
    leg: BARE_LEGS.includes(who.wears) ? skin('leg-bare') : painted('leg-trouser', who.legs ?? 'dusk'),
    size: SIZES[who.build ?? 'average'],
    tool: who.wears === 'overall',
    cane: who.has === 'cane',
    chair: who.has === 'chair',
    child:
      who.has === 'child'
        ? {
            clothes: painted('body-child', who.trim ?? 'teal'),
            head: [skin('head-face'), hair('head-hair-crop')],
          }
        : null,
  };
};

/** The three crews, each under another helmet. */
const CREWS: readonly Person[] = [
  {
    skin: 'umber',
    hair: 'none',
    tone: 'black',
    wears: 'overall',
    colour: 'paper',
    cover: ['helmet', 'gold'],
    beard: 'goatee',
    legs: 'teal',
  },
  {
    skin: 'sand',
    hair: 'braids',
    tone: 'copper',
    wears: 'overall',
    colour: 'haze',
    trim: 'moss',
    cover: ['muffs', 'paper'],
    legs: 'moss',
    build: 'short',
  },
  {
    skin: 'bronze',
    hair: 'none',
    tone: 'black',
    wears: 'overall',
    colour: 'lantern',
    trim: 'clay',
    cover: ['lamp', 'peach'],
    beard: 'beard',
    legs: 'clay',
    build: 'broad',
  },
];
const CEO: Person = {
  skin: 'honey',
  hair: 'pixie',
  tone: 'grey',
  wears: 'suit',
  colour: 'moss',
  glasses: 'round',
  legs: 'ink',
};

/** Whose body and whose head: `street-N` (a place in PEOPLE), `crew-N`, or `ceo`. */
export type Figure = { readonly body: string; readonly head: string };

const LOOKS: ReadonlyMap<string, Look> = new Map([
  ...PEOPLE.map((who, index): [string, Look] => [`street-${index}`, lookOf(who)]),
  ...CREWS.map((who, index): [string, Look] => [`crew-${index}`, lookOf(who)]),
  ['ceo', lookOf(CEO)],
]);

/** Throws on a figure that nobody is. */
export const lookOfFigure = ({ body }: Figure): Look => {
  const look = LOOKS.get(body);
  if (!look) throw new Error(`nobody is ${body}`);
  return look;
};

/** The figure of a place in PEOPLE. */
export const figureOf = (person: number): Figure => {
  const name = `street-${person % PEOPLE.length}`;
  return { body: name, head: name };
};
