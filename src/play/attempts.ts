import * as z from 'zod/mini';
import type { Setup } from '../rules/types';
import { changeKept } from './device';

const KEY = 'attempts';
/** Setups whose beginnings are counted; older ones are forgotten. */
const MOST = 300;

const attemptsSchema = z.array(z.tuple([z.string(), z.int().check(z.gte(1))]));
type Attempts = z.infer<typeof attemptsSchema>;

/** Where beginnings are counted: keeps what is made of what is kept, and returns it; may fail. */
export type AttemptShelf = (act: (before: unknown) => Attempts) => Promise<Attempts>;

export const deviceAttempts: AttemptShelf = (act) => changeKept(KEY, act);

const nameOf = ({ edition, pack, mission, days, seed, pace }: Setup): string =>
  [edition, pack, mission, days, seed, pace].join(' ');

/** Counts one more beginning of this very run on this device, and says the how-manieth it is; 1 where nothing may be kept. */
export const countAttempt = async (setup: Setup, change: AttemptShelf = deviceAttempts): Promise<number> => {
  const name = nameOf(setup);
  try {
    const attempts = await change((before) => {
      const parsed = attemptsSchema.safeParse(before);
      const known = parsed.success ? parsed.data : [];
      const attempt = (known.find(([other]) => other === name)?.[1] ?? 0) + 1;
      const counted: Attempts = [...known.filter(([other]) => other !== name), [name, attempt]];
      return counted.slice(-MOST);
    });
    return attempts.at(-1)?.[1] ?? 1;
  } catch {
    return 1;
  }
};
