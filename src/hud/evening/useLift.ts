import { useLayoutEffect, useRef } from 'preact/hooks';
import { motion } from '../state/settings';

const LIFT = { duration: 260, easing: 'cubic-bezier(.2, .8, .3, 1)' } as const;

/** As long as whatever else fades in where less is to move. */
const FADE_MILLISECONDS = 180;

/** How far below the desk the slip lay of the card that was taken there last, in pixels; null where it could not be seen. */
let takenFrom: number | null = null;

const placeOf = (selector: string): DOMRect | undefined =>
  document.querySelector(selector)?.getBoundingClientRect();

/** Remembers where a tweet's slip lies in the feed; to be called before the screen is drawn with its card. */
export const rememberSlip = (tweet: string): void => {
  const slip = placeOf(`.slip[data-tweet="${CSS.escape(tweet)}"]`);
  const desk = placeOf('.side');
  takenFrom = slip && desk && slip.height > 0 ? slip.top - desk.top : null;
};

const rise = (place: HTMLElement, from: number | null): void => {
  if (motion.peek() === 'less') place.animate({ opacity: [0, 1] }, FADE_MILLISECONDS);
  else if (from !== null)
    place.animate(
      [
        { translate: `0 ${from}px`, rotate: '-.4deg' },
        { translate: '0 -.3rem', rotate: '.5deg', scale: '1.015', offset: 0.7 },
        { translate: '0 0' },
      ],
      LIFT,
    );
  else place.animate([{ translate: '0 1rem', opacity: 0 }, { translate: '0 0' }], LIFT);
};

/** Lets the sheet of a card rise out of the feed to the desk; give the ref to the sheet. */
export const useLift = () => {
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (sheet.current) rise(sheet.current, takenFrom);
  }, []);
  return sheet;
};
