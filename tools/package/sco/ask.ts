/** What somebody else's page or script answers; null where it throws instead. */
export const ask = <T>(question: () => T): T | null => {
  try {
    return question();
  } catch {
    return null;
  }
};
