import type { PackBones } from '../rules/bones';
import type { Lang } from './langs';
import { DRAWN } from './missions';
import type { Pack } from './parsePack';
import type { PackTexts } from './schema';

/** Packs that come with the game. */
export const BUILT_IN = ['volterra', 'cityhall'] as const;
export type BuiltIn = (typeof BUILT_IN)[number];

type Loader = {
  readonly bones: () => Promise<PackBones>;
  readonly texts: Readonly<Record<Lang, () => Promise<PackTexts>>>;
};

const json = async <T>(module: Promise<{ default: unknown }>): Promise<T> => (await module).default as T;

const LOADERS: Readonly<Record<BuiltIn, Loader>> = {
  volterra: {
    bones: () => json(import('./volterra/bones.json')),
    texts: {
      en: () => json(import('./volterra/texts.en.json')),
      es: () => json(import('./volterra/texts.es.json')),
      hi: () => json(import('./volterra/texts.hi.json')),
    },
  },
  cityhall: {
    bones: () => json(import('./cityhall/bones.json')),
    texts: {
      en: () => json(import('./cityhall/texts.en.json')),
      es: () => json(import('./cityhall/texts.es.json')),
      hi: () => json(import('./cityhall/texts.hi.json')),
    },
  },
};

/** Packs made by someone else that are at hand, by id. */
const guests = new Map<string, Pack>();

export const isBuiltIn = (id: string): id is BuiltIn => (BUILT_IN as readonly string[]).includes(id);

/** Whether a text can be a pack's id at all: a built-in one, or one that `guestId` made. */
export const isPackId = (id: string): boolean => isBuiltIn(id) || /^own-[0-9a-z]{14}$/.test(id);

/** Whether a pack can be played here and now. */
export const isAtHand = (id: string): boolean => isBuiltIn(id) || guests.has(id);

/** Puts a pack made by someone else at hand. It has been parsed, and its id says what is in it. */
export const addGuest = (pack: Pack): void => {
  guests.set(pack.bones.id, pack);
};

/** A pack made by someone else, if it is at hand. */
export const guestPack = (id: string): Pack | undefined => guests.get(id);

const guest = (id: string): Pack => {
  const pack = guests.get(id);
  if (!pack) throw new Error(`pack ${id} is not at hand`);
  return pack;
};

/** What the rules see of a pack; arrives apart from its words. Rejects for one that is not at hand. */
export const loadBones = async (id: string): Promise<PackBones> =>
  isBuiltIn(id) ? LOADERS[id].bones() : guest(id).bones;

/** A pack's words in one language; someone else's pack may have only others, then the first of them. Rejects for one that is not at hand. */
export const loadTexts = async (id: string, lang: Lang): Promise<PackTexts> => {
  if (isBuiltIn(id)) return LOADERS[id].texts[lang]();
  const { texts } = guest(id);
  const own = (texts[lang] ?? Object.values(texts)[0]) as PackTexts;
  // Missions that a seed draws are called the same in every pack.
  const { missions } = await LOADERS.volterra.texts[lang]();
  const drawn = Object.fromEntries(DRAWN.flatMap((mission) => [[mission, missions[mission]]]));
  return { ...own, missions: { ...(drawn as PackTexts['missions']), ...own.missions } };
};
