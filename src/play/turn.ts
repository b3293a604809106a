import { placeHere } from './owner';

/** Asks for the right to keep a run on this device; returns the way to give it back. `taken` is called where another tab has it, `mine` once it is this one's. */
export type Turn = (mine: () => void, taken: () => void) => () => void;

/** Where there is nobody else. */
export const alone: Turn = (mine) => {
  mine();
  return () => undefined;
};

const NAME = placeHere('good-point-run');
/** Settles when what was asked for before has been given back: a run in this tab never waits for itself. */
let before: Promise<unknown> = Promise.resolve();

/** One tab at a time, where the browser knows of tabs. */
export const deviceTurn: Turn = (mine, taken) => {
  const locks = (globalThis.navigator as Navigator | undefined)?.locks as LockManager | undefined;
  if (!locks) return alone(mine, taken);
  const over = new AbortController();
  const { signal } = over;
  const untilOver = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve());
  });
  const hold = (): Promise<void> => {
    mine();
    return untilOver;
  };
  const ask = async (): Promise<void> => {
    if (signal.aborted) return;
    const isHeld = await locks.request(NAME, { ifAvailable: true }, async (lock) => {
      if (lock && !signal.aborted) await hold();
      return lock !== null;
    });
    if (isHeld || signal.aborted) return;
    taken();
    await locks.request(NAME, { signal }, hold);
  };
  before = before.then(ask).catch(() => {
    // Who may not ask keeps what it can.
    if (!signal.aborted) mine();
  });
  return () => over.abort();
};
