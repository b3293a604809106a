/** Milliseconds of a frame from which a device counts as slow: half the pace of a common screen. */
const SLOW = 30;
/** Milliseconds in which what was drawn beside the town is laid out, and for which the town stands still at most. */
const LAID_OUT = 25;
const STANDS = 150;

/**
 * On a slow device the town leaves a frame to what has just been drawn beside it, and makes up for the time in its next
 * one; so neither makes the other late. Given what a frame does, returns what it does instead.
 */
export const givingWay = (
  step: (time: number, milliseconds: number) => void,
  sinceDrawing: () => number,
): ((time: number, milliseconds: number) => void) => {
  let owed = 0;
  return (time, milliseconds) => {
    owed += milliseconds;
    if (milliseconds > SLOW && owed < STANDS && sinceDrawing() < LAID_OUT) return;
    step(time, owed);
    owed = 0;
  };
};
