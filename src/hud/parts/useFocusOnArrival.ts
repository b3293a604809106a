import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** False until the first screen stands: a page that just opened is read from its top. */
let hasArrived = false;

/** A new screen begins at its name, unless something on it has taken the keyboard already. */
export const useFocusOnArrival = (name: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    if (hasArrived && document.activeElement === document.body) name.current?.focus({ preventScroll: true });
    hasArrived = true;
  }, [name]);
};
