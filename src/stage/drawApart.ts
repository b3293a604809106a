/** What is asked for a step once a frame, with the frame's time in milliseconds. */
type Loop = { step(time: number): void; readonly running: boolean };

/**
 * Draws the town in a task of its own that follows each frame of the page: in the frame itself, what the interface
 * lays out and paints and what the town draws would be one task, and a slow device could not be touched in between.
 */
export const drawApart = (loop: Loop, nextTask: (act: () => void) => void): void => {
  const step = loop.step.bind(loop);
  let latest = 0;
  let isDue = false;
  const draw = (): void => {
    isDue = false;
    if (loop.running) step(latest);
  };
  loop.step = (time) => {
    latest = time;
    if (isDue) return;
    isDue = true;
    nextTask(draw);
  };
};
