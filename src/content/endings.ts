/** What is shown when a run is over: all of it, only what it came to, or only the code to hand in. */
export const ENDINGS = ['all', 'numbers', 'code'] as const;
export type Ending = (typeof ENDINGS)[number];
