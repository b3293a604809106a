import type { Digest } from '../../play/class/digest';
import type { Student } from '../../play/class/report';
import type { Say } from '../../text/pageWords';

/** A student's name, with a number where others share it, or a number in its place. */
export const nameOfRow = (say: Say<'class'>, { digest, nameless, namesake }: Student): string => {
  if (nameless !== null) return say('table.nameless', { n: nameless });
  return namesake === null ? digest.by : say('table.namesake', { name: digest.by, n: namesake });
};

/** Whose a result outside the table is. */
export const nameOfDigest = (say: Say<'class'>, { by }: Digest, place: number): string =>
  by === '' ? say('table.nameless', { n: place }) : by;
