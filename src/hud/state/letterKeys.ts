import { useEffect } from 'preact/hooks';
import { latinKey } from './latinKey';
import { letterKeys } from './settings';

/** Letters, digits and signs pressed alone; the space bar is none of them. */
const isLetter = (event: KeyboardEvent): boolean => {
  const key = latinKey(event);
  return key.length === 1 && key !== ' ' && !event.ctrlKey && !event.altKey && !event.metaKey;
};

const onKey = (event: KeyboardEvent): void => {
  // The browser still writes it where somebody writes; only the game does not hear of it.
  if (letterKeys.peek() === 'off' && isLetter(event)) event.stopImmediatePropagation();
};

/** While the player has single keys switched off, no screen takes a letter for a command. */
export const useLetterKeys = (): void => {
  useEffect(() => {
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, []);
};
