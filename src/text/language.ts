import type { Language } from './t';

const KNOWN: readonly Language[] = ['en', 'es', 'hi'];

/** The first of some wishes ("es-MX", "hi", …) that the interface speaks, else English. */
export const chooseLanguage = (wishes: readonly (string | null | undefined)[]): Language => {
  for (const wish of wishes) {
    const base = wish?.toLowerCase().split('-')[0];
    const known = KNOWN.find((lang) => lang === base);
    if (known) return known;
  }
  return 'en';
};
