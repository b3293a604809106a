import { useCallback } from 'preact/hooks';
import type { Say, WordyPage } from '../../text/pageWords';
import { loadPageWords } from '../../text/pageWords';
import type { Language } from '../../text/t';
import { useWords } from './useWords';

/** A page's own `t`; null until its words are there. */
export const usePageWords = <P extends WordyPage>(page: P): Say<P> | null => {
  const load = useCallback(async (lang: Language) => ({ say: await loadPageWords(page, lang) }), [page]);
  return useWords(load)?.say ?? null;
};
