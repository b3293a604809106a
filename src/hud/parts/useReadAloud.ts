import { useEffect } from 'preact/hooks';
import { announce } from '../state/spoken';

/** Has what comes onto the screen read aloud: a region that is there no sooner than its words is often passed over. */
export const useReadAloud = (text: string | null): void => {
  useEffect(() => {
    if (text !== null) announce(text);
  }, [text]);
};
