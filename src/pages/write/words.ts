import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Why } from '../../content/why';
import type { Say } from '../../text/pageWords';

/** The page's words, and what needs and replies are called in the game. */
export type WriteWords = { readonly say: Say<'write'>; readonly why: Why };

export const WriteWordsContext = createContext<WriteWords | null>(null);

/** The words of the page; it draws nothing before they are there. */
export const useWriteWords = (): WriteWords => {
  const words = useContext(WriteWordsContext);
  if (!words) throw new Error('the words of the page are not there');
  return words;
};
