import * as z from 'zod/mini';
import { setupSchema } from '../content/recording';
import type { Run } from '../rules/types';
import { medianReplyMinutes, medianShipDays, scoreOf, starsOf, trustNow } from '../rules/view';
import { changeKept, readKept } from './device';

const KEY = 'history';
/** Runs that are kept; older ones are forgotten. */
const MOST = 200;

const count = z.number().check(z.gte(0));

const pastSchema = z.object({
  setup: setupSchema,
  /** Milliseconds since 1970, by this device's clock. */
  endedAt: z.int().check(z.gte(0)),
  /** Tenths of a point, and what the reference player makes of the same run. */
  score: z.int(),
  reference: z.int(),
  stars: z.int().check(z.gte(0), z.lte(3)),
  trust: count,
  replyMinutes: z.nullable(count),
  shipDays: z.nullable(count),
  kept: count,
  broken: count,
});

/** What a run of this player's came to; kept on this device and nowhere else. */
export type Past = z.infer<typeof pastSchema>;

/** Where the player's earlier runs are kept; every call may fail. */
export type HistoryShelf = {
  read(): Promise<unknown>;
  /** Keeps what is made of what is kept, and returns it. */
  change(act: (before: unknown) => Past[]): Promise<Past[]>;
};

export const deviceHistory: HistoryShelf = {
  read: () => readKept(KEY),
  change: (act) => changeKept(KEY, act),
};

/** Earlier runs, oldest first; whatever cannot be read among them is left out. */
export const parseHistory = (value: unknown): Past[] =>
  Array.isArray(value)
    ? value.flatMap((item) => {
        const parsed = pastSchema.safeParse(item);
        return parsed.success ? [parsed.data] : [];
      })
    : [];

/** What a run that is over came to. */
export const pastOf = (run: Run, reference: number, endedAt: number): Past => {
  const promises = Object.values(run.promises);
  return {
    setup: run.setup,
    endedAt,
    score: scoreOf(run),
    reference,
    stars: starsOf(run, reference),
    trust: trustNow(run),
    replyMinutes: medianReplyMinutes(run),
    shipDays: medianShipDays(run),
    kept: promises.filter(({ state }) => state === 'kept').length,
    broken: promises.filter(({ state }) => state === 'broken').length,
  };
};

/** The runs kept on this device, oldest first; none where nothing may be kept. */
export const readHistory = async (shelf: HistoryShelf = deviceHistory): Promise<Past[]> => {
  try {
    return parseHistory(await shelf.read());
  } catch {
    return [];
  }
};

/** Adds a run that ended at this moment unless it is there already, and returns all that are kept now. Rejects where it cannot be kept. */
export const remember = (
  run: Run,
  reference: number,
  endedAt: number,
  shelf: HistoryShelf = deviceHistory,
): Promise<Past[]> =>
  shelf.change((value) => {
    const before = parseHistory(value);
    if (before.some((other) => other.endedAt === endedAt)) return before;
    return [...before, pastOf(run, reference, endedAt)].slice(-MOST);
  });

/** Forgets all earlier runs. Rejects where that fails. */
export const forgetHistory = async (shelf: HistoryShelf = deviceHistory): Promise<void> => {
  await shelf.change(() => []);
};

/** The most stars won in each mission of a pack. */
export const bestStars = (past: readonly Past[], pack: string): Readonly<Record<string, number>> => {
  const best: Record<string, number> = {};
  for (const { setup, stars } of past) {
    if (setup.pack === pack) best[setup.mission] = Math.max(best[setup.mission] ?? 0, stars);
  }
  return best;
};
