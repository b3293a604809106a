/** Real time, so that tests of a session can hold it still. */
export type Clock = {
  /** Milliseconds that never run backwards. */
  now(): number;
  /** Calls back about once a frame until the answer is called. */
  everyFrame(tick: () => void): () => void;
  /** Calls back when the page is hidden or shown again, until the answer is called. */
  onHidden(changed: (hidden: boolean) => void): () => void;
};

/** The browser's clock. */
export const browserClock: Clock = {
  now: () => performance.now(),
  everyFrame: (tick) => {
    let handle = requestAnimationFrame(function frame() {
      handle = requestAnimationFrame(frame);
      tick();
    });
    return () => cancelAnimationFrame(handle);
  },
  onHidden: (changed) => {
    const tell = () => changed(document.hidden);
    document.addEventListener('visibilitychange', tell);
    return () => document.removeEventListener('visibilitychange', tell);
  },
};
