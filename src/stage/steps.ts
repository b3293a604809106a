/** Work that is done a little at a time, in the order in which it came: each piece is whole before the next begins. */
export type Steps = {
  add(piece: Iterator<void>): void;
  /** Takes steps until that time, in milliseconds of performance.now(), or until all is done. */
  goOn(until: number): void;
  /** Forgets what is not done. */
  clear(): void;
};

/** No work yet. */
export const createSteps = (): Steps => {
  let pieces: Iterator<void>[] = [];
  return {
    add(piece) {
      pieces.push(piece);
    },
    goOn(until) {
      while (pieces[0] && performance.now() < until) {
        if (pieces[0].next().done) pieces.shift();
      }
    },
    clear() {
      pieces = [];
    },
  };
};
