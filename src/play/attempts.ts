import * as z from 'zod/mini';
import type { Setup } from '../rules/types';
import { keep, readKept } from './device';

const KEY = 'attempts';
/** Setups whose beginnings are counted; older ones are forgotten. */
const MOST = 300;

const attemptsSchema = z.array(z.tuple([z.string(), z.int().check(z.gte(1))]));
type Attempts = z.infer<typeof attemptsSchema>;

/** Where beginnings are counted; every call may fail. */
export type AttemptShelf = { read(): Promise<unknown>; write(attempts: Attempts): Promise<void> };

export const deviceAttempts: AttemptShelf = {
  read: () => readKept(KEY),
  write: (attempts) => keep(KEY, attempts),
};

const nameOf = ({ edition, pack, mission, days, seed, pace }: Setup): string =>
  [edition, pack, mission, days, seed, pace].join(' ');

/** Counts one more beginning of this very run on this device, and says the how-manieth it is; 1 where nothing may be kept. */
export const countAttempt = async (setup: Setup, shelf: AttemptShelf = deviceAttempts): Promise<number> => {
  try {
    const parsed = attemptsSchema.safeParse(await shelf.read());
    const known = parsed.success ? parsed.data : [];
    const name = nameOf(setup);
    const attempt = (known.find(([other]) => other === name)?.[1] ?? 0) + 1;
    const others = known.filter(([other]) => other !== name);
    await shelf.write([...others, [name, attempt] as [string, number]].slice(-MOST));
    return attempt;
  } catch {
    return 1;
  }
};
