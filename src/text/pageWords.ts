import type accessibility from './accessibility/en.json';
import type klass from './class/en.json';
import type present from './present/en.json';
import type result from './result/en.json';
import type { Language, Paths } from './t';
import { addWords, say } from './t';
import type teach from './teach/en.json';
import type write from './write/en.json';

/** Words that only one page needs; they arrive with it. */
type PageWords = {
  readonly teach: typeof teach;
  readonly class: typeof klass;
  readonly present: typeof present;
  readonly write: typeof write;
  readonly result: typeof result;
  readonly accessibility: typeof accessibility;
};
export type WordyPage = keyof PageWords;

const WORDS: Readonly<
  Record<WordyPage, Readonly<Record<Language, () => Promise<{ readonly default: object }>>>>
> = {
  teach: {
    en: () => import('./teach/en.json'),
    es: () => import('./teach/es.json'),
    hi: () => import('./teach/hi.json'),
  },
  class: {
    en: () => import('./class/en.json'),
    es: () => import('./class/es.json'),
    hi: () => import('./class/hi.json'),
  },
  present: {
    en: () => import('./present/en.json'),
    es: () => import('./present/es.json'),
    hi: () => import('./present/hi.json'),
  },
  write: {
    en: () => import('./write/en.json'),
    es: () => import('./write/es.json'),
    hi: () => import('./write/hi.json'),
  },
  result: {
    en: () => import('./result/en.json'),
    es: () => import('./result/es.json'),
    hi: () => import('./result/hi.json'),
  },
  accessibility: {
    en: () => import('./accessibility/en.json'),
    es: () => import('./accessibility/es.json'),
    hi: () => import('./accessibility/hi.json'),
  },
};

/** A page's own `t`: a sentence in the language that is spoken; `count` chooses its plural form. */
export type Say<P extends WordyPage> = (
  key: Paths<PageWords[P]>,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** Loads a page's words in one language, and returns its `t`. Rejects when they cannot be loaded. */
export const loadPageWords = async <P extends WordyPage>(page: P, lang: Language): Promise<Say<P>> => {
  const { default: words } = await WORDS[page][lang]();
  addWords(page, lang, words);
  return (key, values = {}) => say(page, key, values);
};
