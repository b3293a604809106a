import type { Lang } from './langs';

/** Workshops that have a printed guide, by their length. */
export const GUIDE_IDS = ['twenty', 'fortyFive', 'ninety'] as const;
export type GuideId = (typeof GUIDE_IDS)[number];

/** A stretch of a workshop: from and to which minute, what happens, what to say or to ask. */
export type GuideStep = {
  readonly at: string;
  readonly what: string;
  readonly say?: string;
  readonly ask?: string;
};

/** One page for whoever leads a workshop. */
export type Guide = {
  readonly title: string;
  readonly lead: string;
  readonly prepare: readonly string[];
  readonly steps: readonly GuideStep[];
  readonly short: readonly string[];
  readonly after: readonly string[];
};

export type Guides = Readonly<Record<GuideId, Guide>>;

const GUIDES: Readonly<Record<Lang, () => Promise<{ readonly default: Guides }>>> = {
  en: () => import('./guides.en.json'),
  es: () => import('./guides.es.json'),
  hi: () => import('./guides.hi.json'),
};

/** The printed guides in one language. Rejects when they cannot be loaded. */
export const loadGuides = async (lang: Lang): Promise<Guides> => (await GUIDES[lang]()).default;
