import type { PackBones } from '../rules/bones';
import type { Lang } from './langs';
import { DRAWN } from './missions';
import type { Pack } from './pack';
import type { PackTexts } from './schema';

/** Packs that come with the game. */
export const BUILT_IN = ['volterra', 'cityhall'] as const;
export type BuiltIn = (typeof BUILT_IN)[number];

/** What a pack and its missions are called: small, and there before its other words. */
export type PackNames = Pick<PackTexts, 'name' | 'about' | 'missions'>;

type Loader = {
  readonly bones: () => Promise<PackBones>;
  readonly names: Readonly<Record<Lang, () => Promise<PackNames>>>;
  readonly words: Readonly<Record<Lang, () => Promise<Omit<PackTexts, keyof PackNames>>>>;
};

const json = async <T>(module: Promise<{ default: unknown }>): Promise<T> => (await module).default as T;

const LOADERS: Readonly<Record<BuiltIn, Loader>> = {
  volterra: {
    bones: () => json(import('./volterra/bones.json')),
    names: {
      en: () => json(import('./volterra/names.en.json')),
      es: () => json(import('./volterra/names.es.json')),
      hi: () => json(import('./volterra/names.hi.json')),
    },
    words: {
      en: () => json(import('./volterra/texts.en.json')),
      es: () => json(import('./volterra/texts.es.json')),
      hi: () => json(import('./volterra/texts.hi.json')),
    },
  },
  cityhall: {
    bones: () => json(import('./cityhall/bones.json')),
    names: {
      en: () => json(import('./cityhall/names.en.json')),
      es: () => json(import('./cityhall/names.es.json')),
      hi: () => json(import('./cityhall/names.hi.json')),
    },
    words: {
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

/** The missions of a pack made by someone else; none for one of ours, whose stories have their own tickets. */
export const guestStories = (id: string): string[] =>
  guests.get(id)?.bones.stories.map((story) => story.id) ?? [];

const guest = (id: string): Pack => {
  const pack = guests.get(id);
  if (!pack) throw new Error(`pack ${id} is not at hand`);
  return pack;
};

/** What the rules see of a pack; arrives apart from its words. Rejects for one that is not at hand. */
export const loadBones = async (id: string): Promise<PackBones> =>
  isBuiltIn(id) ? LOADERS[id].bones() : guest(id).bones;

/** What a pack and its missions are called in one language; someone else's pack may have only others, then the first of them. Rejects for one that is not at hand. */
export const loadNames = async (id: string, lang: Lang): Promise<PackNames> => {
  if (isBuiltIn(id)) return LOADERS[id].names[lang]();
  const { texts } = guest(id);
  const { name, about, missions } = (texts[lang] ?? Object.values(texts)[0]) as PackTexts;
  // Missions that a seed draws are called the same in every pack.
  const ours = (await LOADERS.volterra.names[lang]()).missions;
  const drawn = Object.fromEntries(DRAWN.flatMap((mission) => [[mission, ours[mission]]]));
  return { name, about, missions: { ...(drawn as PackNames['missions']), ...missions } };
};

/** All of a pack's words in one language; see `loadNames`. */
export const loadTexts = async (id: string, lang: Lang): Promise<PackTexts> => {
  const names = loadNames(id, lang);
  if (isBuiltIn(id)) return { ...(await LOADERS[id].words[lang]()), ...(await names) };
  const { texts } = guest(id);
  return { ...((texts[lang] ?? Object.values(texts)[0]) as PackTexts), ...(await names) };
};
