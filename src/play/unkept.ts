/** Why something is not kept on this device: the browser keeps nothing, there is no room left, or another tab keeps its own run. */
export type Unkept = 'noStorage' | 'full' | 'otherTab';

/** What the failure of a write means. */
export const unkeptBy = (error: unknown): Unkept =>
  (error as { name?: unknown } | null | undefined)?.name === 'QuotaExceededError' ? 'full' : 'noStorage';
