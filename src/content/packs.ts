import type { PackBones } from '../rules/bones';
import type { Lang } from './langs';
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

export const isBuiltIn = (id: string): id is BuiltIn => (BUILT_IN as readonly string[]).includes(id);

/** What the rules see of a built-in pack; arrives apart from its words. */
export const loadBones = (pack: BuiltIn): Promise<PackBones> => LOADERS[pack].bones();

/** A built-in pack's words in one language. */
export const loadTexts = (pack: BuiltIn, lang: Lang): Promise<PackTexts> => LOADERS[pack].texts[lang]();
