import { useRef } from 'preact/hooks';
import { useFocusOnArrival } from '../parts/useFocusOnArrival';

/** The two clocks of the game stand for the two o's: minutes to the reply, days to the fix. */
const Clock = ({ marks, name }: { marks: number; name: 'reply' | 'ship' }) => (
  <svg class={`logo-clock clock-${name}`} viewBox="0 0 100 100" aria-hidden="true">
    <circle class="logo-edge" cx="52" cy="54" r="38" />
    <circle class="logo-rim" cx="50" cy="50" r="38" />
    <circle class="logo-face" cx="50" cy="50" r="24" />
    {Array.from({ length: marks }, (_, index) => (
      <path key={index} class="logo-mark" d="M50 29v5" transform={`rotate(${(360 * index) / marks} 50 50)`} />
    ))}
    <path class="logo-hand" d="M50 50V33" />
    <circle class="logo-hub" cx="50" cy="50" r="4.500" />
  </svg>
);

const Letters = ({ letters }: { letters: string }) => (
  <>
    {[...letters].map((letter) => (
      <span key={letter} class="logo-letter">
        {letter}
      </span>
    ))}
  </>
);

/** The game's name, cut from paper. */
export const Logo = () => {
  const name = useRef<HTMLHeadingElement>(null);
  useFocusOnArrival(name);
  return (
    <h1 class="logo" ref={name} tabIndex={-1}>
      <span class="unseen">Good Point</span>
      <span aria-hidden="true">
        <span class="logo-word">
          <Letters letters="G" />
          <Clock name="reply" marks={12} />
          <Clock name="ship" marks={6} />
          <Letters letters="d" />
        </span>{' '}
        <span class="logo-word">
          <Letters letters="Point" />
        </span>
      </span>
    </h1>
  );
};
