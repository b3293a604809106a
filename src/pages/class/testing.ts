const TRIES = 5;
/** Milliseconds: what takes less is no measure. */
const LEAST = 1;

const milliseconds = async (work: () => unknown): Promise<number> => {
  const since = performance.now();
  await work();
  return performance.now() - since;
};

/** How many times longer four times as much takes, each at its best of a few tries: 4 where work grows with its size, 16 with its square; for tests. */
export const growth = async <T>(
  make: (size: number) => T,
  size: number,
  work: (made: T) => unknown,
): Promise<number> => {
  const [few, many] = [make(size), make(4 * size)];
  const best = { few: Number.POSITIVE_INFINITY, many: Number.POSITIVE_INFINITY };
  for (let tries = 0; tries < TRIES; tries++) {
    best.few = Math.min(best.few, await milliseconds(() => work(few)));
    best.many = Math.min(best.many, await milliseconds(() => work(many)));
  }
  return best.many / Math.max(LEAST, best.few);
};
