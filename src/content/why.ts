import type { EvidenceId, Need, ReasonId, Verdict } from '../rules/words';
import type { Confidence } from './evidence';
import type { Lang } from './langs';

type Wording<Id extends string> = Readonly<Record<Id, string>>;

/** How the debrief and the card explain a choice. */
export type Why = {
  readonly reasons: Wording<ReasonId>;
  readonly verdicts: Wording<Verdict>;
  readonly needs: Wording<Need>;
  readonly findings: Wording<EvidenceId>;
  readonly confidence: Wording<Confidence>;
};

/** Missions whose debrief retells what really happened. */
export const STORY_MISSIONS = ['good-point', 'six-days', 'please-everyone', 'feed-trap', 'sprint'] as const;
export type StoryMission = (typeof STORY_MISSIONS)[number];

export type TrueStory = {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What was missing, and what came after. */
  readonly then: string;
  readonly source: string;
  /** Three, to think about. */
  readonly questions: readonly string[];
};

export type TrueStories = Readonly<Record<StoryMission, TrueStory>>;

const WHY: Readonly<Record<Lang, () => Promise<{ readonly default: Why }>>> = {
  en: () => import('./why.en.json'),
  es: () => import('./why.es.json'),
  hi: () => import('./why.hi.json'),
};

const STORIES: Readonly<Record<Lang, () => Promise<{ readonly default: TrueStories }>>> = {
  en: () => import('./trueStories.en.json'),
  es: () => import('./trueStories.es.json'),
  hi: () => import('./trueStories.hi.json'),
};

export const loadWhy = async (lang: Lang): Promise<Why> => (await WHY[lang]()).default;

export const loadStories = async (lang: Lang): Promise<TrueStories> => (await STORIES[lang]()).default;
