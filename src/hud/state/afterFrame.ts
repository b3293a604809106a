/**
 * Does something once what has changed until now is on the screen, so that a slow device need not lay out both for one
 * frame; returns the way to stop it. The browser tells an observer's first news after its next frame, without the two
 * tasks' delay of a timer in an animation frame. A page that nobody sees draws no frames: there it waits.
 */
export const afterFrame = (act: () => void): (() => void) => {
  const observer = new IntersectionObserver(() => {
    observer.disconnect();
    act();
  });
  observer.observe(document.documentElement);
  return () => observer.disconnect();
};
