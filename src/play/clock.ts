/** Real time, so that tests of a session can hold it still. */
export type Clock = {
  /** Milliseconds that never run backwards. */
  now(): number;
  /** Calls back some twenty times a second until the answer is called. */
  often(tick: () => void): () => void;
  /** Calls back when the page is hidden or shown again, until the answer is called. */
  onHidden(changed: (hidden: boolean) => void): () => void;
};

/** Milliseconds from tick to tick: asked for each frame, a page is laid out and painted sixty times a second for nothing. */
const TICK = 50;

/** The browser's clock. */
export const browserClock: Clock = {
  now: () => performance.now(),
  often: (tick) => {
    const timer = setInterval(tick, TICK);
    return () => clearInterval(timer);
  },
  onHidden: (changed) => {
    const tell = () => changed(document.hidden);
    document.addEventListener('visibilitychange', tell);
    return () => document.removeEventListener('visibilitychange', tell);
  },
};
