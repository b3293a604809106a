/** Milliseconds before each further try. */
const WAITS = [1000, 4000, 15_000] as const;

/** Tries again, ever later, what a weak network may have spoiled; rejects where it never succeeds. */
export const patiently = async <T>(load: () => Promise<T>): Promise<T> => {
  for (const wait of WAITS) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return load();
};
