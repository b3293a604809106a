import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { motion } from '../state/settings';

const LIFT = { duration: 260, easing: 'cubic-bezier(.2, .8, .3, 1)' } as const;

/** Where a tweet's slip lies in the feed, before it is taken out; null where it cannot be seen. */
const slipTop = (tweet: string): number | null => {
  const place = document.querySelector(`.slip[data-tweet="${CSS.escape(tweet)}"]`)?.getBoundingClientRect();
  return place && place.height > 0 ? place.top : null;
};

/** Lets the sheet of a card rise out of the feed to the desk; give the ref to the sheet. */
export const useLift = (tweet: string) => {
  const sheet = useRef<HTMLDivElement>(null);
  // While the card is drawn for the first time its slip still lies in the feed.
  const [from] = useState(() => slipTop(tweet));
  useLayoutEffect(() => {
    const place = sheet.current;
    if (!place) return;
    if (motion.peek() === 'less') place.animate({ opacity: [0, 1] }, LIFT.duration);
    else if (from !== null)
      place.animate(
        [
          { translate: `0 ${from - place.getBoundingClientRect().top}px`, rotate: '-.4deg' },
          { translate: '0 -.3rem', rotate: '.5deg', scale: '1.015', offset: 0.7 },
          { translate: '0 0' },
        ],
        LIFT,
      );
    else place.animate([{ translate: '0 1rem', opacity: 0 }, { translate: '0 0' }], LIFT);
  }, [from]);
  return sheet;
};
