import type { Setup } from '../../../src/rules/types';

/** The run that counts; what is not named is left to the player. */
export type Asked = Partial<Setup>;

/** Whether a run is the one that counts: the game lets a player leave for any other. */
export const isAsked = (setup: Setup, asked: Asked): boolean =>
  (Object.keys(asked) as (keyof Setup)[]).every((key) => setup[key] === asked[key]);
