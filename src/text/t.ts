import type { i18n } from 'i18next';
import { createInstance } from 'i18next';
import type en from './en.json';

/** The languages of the interface. */
export type Language = 'en' | 'es' | 'hi';

type Words = typeof en;
type PluralFree<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;
/** The name of a sentence in a table of words. */
export type Paths<T> = {
  [K in keyof T & string]: T[K] extends string
    ? PluralFree<K>
    : T[K] extends readonly string[]
      ? never
      : `${K}.${Paths<T[K]>}`;
}[keyof T & string];
type Lists<T> = {
  [K in keyof T & string]: T[K] extends string
    ? never
    : T[K] extends readonly string[]
      ? K
      : `${K}.${Lists<T[K]>}`;
}[keyof T & string];

/** The name of a sentence of the interface. */
export type TextKey = Paths<Words>;
/** The name of a list of words. */
export type ListKey = Lists<Words>;

const WORDS: Readonly<Record<Language, () => Promise<{ readonly default: object }>>> = {
  en: () => import('./en.json'),
  es: () => import('./es.json'),
  hi: () => import('./hi.json'),
};

const texts: i18n = createInstance();
let isReady: Promise<unknown> | null = null;

/** Sentences that were asked for before: a screen has a hundred, and finding one takes i18next longer than drawing it. */
const said = new Map<string, string>();
const MOST_KEPT = 2000;

const kept = (key: string, values: Readonly<Record<string, string | number>>, find: () => string): string => {
  const whole = [key, ...Object.values(values)].join('\n');
  const known = said.get(whole);
  if (known !== undefined) return known;
  if (said.size >= MOST_KEPT) said.clear();
  const found = find();
  said.set(whole, found);
  return found;
};

/** Loads a language and speaks it from now on; rejects when it cannot be loaded. */
export const speak = async (lang: Language): Promise<void> => {
  const { default: words } = await WORDS[lang]();
  isReady ??= texts.init({ lng: lang, resources: {}, interpolation: { escapeValue: false } });
  await isReady;
  texts.addResourceBundle(lang, 'translation', words);
  await texts.changeLanguage(lang);
  said.clear();
};

/** A sentence in the language that is spoken; `count` chooses its plural form. */
export const t = (key: TextKey, values: Readonly<Record<string, string | number>> = {}): string =>
  kept(key, values, () => texts.t(key, values));

/** Adds words that only one page needs, under the page's name. */
export const addWords = (page: string, lang: Language, words: object): void => {
  texts.addResourceBundle(lang, page, words);
  said.clear();
};

/** A sentence of one page. */
export const say = (page: string, key: string, values: Readonly<Record<string, string | number>>): string =>
  kept(`${page}:${key}`, values, () => texts.t(key, { ns: page, ...values }));

/** One of a list of words. */
export const listed = (key: ListKey, index: number): string =>
  kept(key, { index }, () => {
    const words = texts.t(key, { returnObjects: true }) as unknown as string[];
    return words[index] ?? '';
  });

/** The name of a day's weekday; day 1 is a Monday. */
export const weekday = (day: number): string => listed('weekdays', (day - 1) % 7);

/** The same in three or four letters. */
export const weekdayShort = (day: number): string => listed('weekdaysShort', (day - 1) % 7);
