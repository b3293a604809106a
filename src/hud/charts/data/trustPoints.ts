import type { Run } from '../../../rules/types';

/** Trust as a day begins, with the promises that the night before settled; the last one is the day after the run. */
export type TrustPoint = {
  readonly day: number;
  /** 0–100. */
  readonly trust: number;
  readonly kept: number;
  readonly broken: number;
};

/** Trust over the days of a run. */
export const trustPoints = (run: Run): TrustPoint[] => {
  const promises = Object.values(run.promises);
  return run.trustByDay.map((trust, night) => {
    const settled = promises.filter(({ settledDay }) => settledDay === night);
    return {
      day: night + 1,
      trust,
      kept: settled.filter(({ state }) => state === 'kept').length,
      broken: settled.filter(({ state }) => state === 'broken').length,
    };
  });
};

/** The day on which trust was lowest, the first of several. */
export const lowestTrust = (points: readonly TrustPoint[]): TrustPoint | undefined =>
  points.reduce<TrustPoint | undefined>(
    (low, point) => (low === undefined || point.trust < low.trust ? point : low),
    undefined,
  );
