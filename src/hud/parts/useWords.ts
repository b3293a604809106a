import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../text/t';
import { t } from '../../text/t';
import { say } from '../state/notices';
import { lang } from '../state/settings';

/** What a page needs in the language that is spoken; null until it is there. `load` must stay the same. */
export const useWords = <T>(load: (lang: Language) => Promise<T>): T | null => {
  const [words, setWords] = useState<T | null>(null);
  const spoken = lang.value;
  useEffect(() => {
    load(spoken)
      .then(setWords)
      .catch(() => say(t('notice.loadFailed'), true));
  }, [load, spoken]);
  return words;
};
