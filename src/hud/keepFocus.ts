import { afterFrame } from './state/afterFrame';

/** What had the keyboard last, and all that it lay in, from near to far. */
let around: readonly HTMLElement[] = [];

const remember = ({ target }: FocusEvent): void => {
  const found: HTMLElement[] = [];
  for (let at = target as HTMLElement | null; at && at !== document.body; at = at.parentElement)
    found.push(at);
  around = found;
};

/** Whether it was there to be left on purpose, by a touch somewhere else. */
const isStillThere = (element: HTMLElement): boolean =>
  element.isConnected &&
  element.checkVisibility({ visibilityProperty: true }) &&
  !element.matches(':disabled');

const take = (place: HTMLElement): boolean => {
  place.focus({ preventScroll: true });
  return document.activeElement === place;
};

/** Words near a place that can be read from, the first that are shown. */
const wordsIn = (place: HTMLElement): HTMLElement | undefined =>
  [...place.querySelectorAll<HTMLElement>('[tabindex="-1"]:not(.unseen)')].find(take);

const land = (): void => {
  const [held, ...places] = around;
  if (document.activeElement !== document.body || !held || isStillThere(held)) return;
  places.some((place) => place.isConnected && (take(place) || wordsIn(place)));
};

/**
 * Whoever knows better where the keyboard belongs has an effect, which comes with the next frame. Then another frame, on
 * which nothing is changed any more: in between, each place that is tried would have the page laid out anew.
 */
const landLater = (): unknown => requestAnimationFrame(() => setTimeout(() => afterFrame(land)));

/** What vanishes under the keyboard leaves it at the nearest words; to be called after each change is drawn. */
export const keepFocus = (): void => {
  if (around[0]?.isConnected === false && document.activeElement === document.body) landLater();
};

/** Begins to follow the keyboard; what is hidden, not taken away, says so by itself. */
export const followFocus = (): void => {
  addEventListener('focusin', remember);
  addEventListener('focusout', ({ relatedTarget }) => relatedTarget ?? landLater());
};
