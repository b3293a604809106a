/** Languages that the game speaks; each has its own words, none is a fallback for built-in content. */
export const LANGS = ['en', 'es', 'hi'] as const;
export type Lang = (typeof LANGS)[number];

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = { en: 'English', es: 'Español', hi: 'हिन्दी' };
