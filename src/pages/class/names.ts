import type { Digest } from '../../play/class/digest';
import type { Student } from '../../play/class/report';
import type { Say } from '../../text/pageWords';

/** A student's name, or a number in its place. */
export const nameOfRow = (say: Say<'class'>, { digest, nameless }: Student): string =>
  nameless === null ? digest.by : say('table.nameless', { n: nameless });

/** Whose a result outside the table is. */
export const nameOfDigest = (say: Say<'class'>, { by }: Digest, place: number): string =>
  by === '' ? say('table.nameless', { n: place }) : by;
