import { REFERENCE } from '../../rules/view';
import type { Digest } from './digest';
import { medianOf } from './median';

/** How many values lie above `from` and up to `to`. */
export type Bin = { readonly from: number; readonly to: number; readonly count: number };

/** How the values of a whole class lie about the true story's. */
export type Spread = {
  readonly bins: readonly Bin[];
  /** What never came. */
  readonly never: number;
  /** Values up to the story's. */
  readonly within: number;
  readonly count: number;
  readonly median: number | null;
};

/** Minutes, each about double the one before, so that a logarithmic scale shows bins of one breadth; the story's is among them. */
const MINUTES = [0.75, 1.5, 3, 6, 12, REFERENCE.replyMinutes, 48, 96, 192, 384, 768, 1536, 4608] as const;
/** Days that are shown one by one at least; what took longer is shown too. */
const DAYS = 10;

const spread = (
  values: readonly number[],
  edges: readonly number[],
  never: number,
  story: number,
): Spread => ({
  bins: edges.slice(1).map((to, index) => {
    const from = edges[index] as number;
    const [isFirst, isLast] = [index === 0, index === edges.length - 2];
    const count = values.filter((value) => (value > from || isFirst) && (value <= to || isLast)).length;
    return { from, to, count };
  }),
  never,
  within: values.filter((value) => value <= story).length,
  count: values.length,
  median: medianOf(values),
});

/** Minutes to every reply of the class. */
export const replySpread = (digests: readonly Digest[]): Spread =>
  spread(
    digests.flatMap(({ replies }) => replies),
    MINUTES,
    digests.reduce((sum, { silences }) => sum + silences, 0),
    REFERENCE.replyMinutes,
  );

/** Days to every fix of the class that ended its complaint. */
export const shipSpread = (digests: readonly Digest[]): Spread => {
  const days = digests.flatMap(({ ships }) => ships);
  const last = days.reduce((most, value) => Math.max(most, value), DAYS);
  return spread(
    days,
    Array.from({ length: last + 1 }, (_, day) => day),
    digests.reduce((sum, { unshipped }) => sum + unshipped, 0),
    REFERENCE.shipDays,
  );
};
