import { game } from './game';

let holders = 0;
let pausedByUs = false;

/** Pauses the run while something lies over it; returns the way to let go. The last to let go resumes it. */
export const holdRun = (): (() => void) => {
  const session = game.peek()?.session;
  if (holders++ === 0) {
    pausedByUs = session?.paused === false;
    session?.pause();
  }
  return () => {
    if (--holders === 0 && pausedByUs && game.peek()?.session === session) session?.resume();
  };
};
