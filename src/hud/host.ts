import type { Clock } from '../play/clock';
import type { Shelf } from '../play/save';
import type { Run, Setup } from '../rules/types';

/** What the interface is given by `main`, because the rules behind it are not its own to call. */
export type Host = {
  readonly edition: number;
  readonly clock: Clock;
  readonly shelf: Shelf;
  /** Minutes that a thing takes, to be written on its button. */
  readonly costs: { readonly visit: number; readonly ownMiss: number };
  newRun(setup: Setup, bones: Run['pack']): Run;
  /** The days that a mission has; null for one that the pack does not know. */
  daysOf(bones: Run['pack'], mission: string): number | null;
  /** The day on which a fix would ship if its question were answered so. */
  shipDayIf(run: Run, fix: string, design: string): number | null;
};

let given: Host | null = null;

export const provideHost = (host: Host): void => {
  given = host;
};

/** Throws before `main` has provided it. */
export const getHost = (): Host => {
  if (!given) throw new Error('the interface has no host yet');
  return given;
};
