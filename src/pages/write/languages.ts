import type { Lang } from '../../content/langs';

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = {
  en: 'English',
  es: 'Español',
  hi: 'हिन्दी',
};
