import type { Lang } from './langs';

/** One part of the lesson, with its length in whole minutes. */
export type LessonStep = { readonly minutes: number; readonly what: string; readonly how: string };

/** One lesson with a challenge link, short enough for a printed page. */
export type LessonPlan = {
  readonly title: string;
  readonly lead: string;
  readonly aims: readonly string[];
  readonly need: readonly string[];
  readonly steps: readonly LessonStep[];
  readonly questions: readonly string[];
  readonly assess: readonly string[];
  readonly learners: readonly string[];
  readonly homework: string;
};

/** What is kept, what leaves the device, and who sees it, short enough for a printed page. */
export type PrivacyNote = {
  readonly title: string;
  readonly lead: string;
  readonly points: readonly { readonly head: string; readonly text: string }[];
  readonly contact: string;
};

/** The two pages that a teacher reads or prints. */
export type Lesson = { readonly plan: LessonPlan; readonly privacy: PrivacyNote };

const TEXTS: Readonly<Record<Lang, () => Promise<{ readonly default: Lesson }>>> = {
  en: () => import('./lesson.en.json'),
  es: () => import('./lesson.es.json'),
  hi: () => import('./lesson.hi.json'),
};

/** The lesson plan and the privacy note in one language. */
export const loadLesson = async (lang: Lang): Promise<Lesson> => (await TEXTS[lang]()).default;
