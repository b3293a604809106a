import type { Digest } from '../../play/class/digest';

/** The version of the file's shape. */
const VERSION = 1;

/** A whole class as one text: its codes and those of packs they need, so that it can be read like anything else that holds results. */
export const classFile = (digests: readonly Digest[], packs: readonly string[], day: string): string =>
  `${JSON.stringify({ goodPointClass: VERSION, savedOn: day, packs, results: digests.map(({ code }) => code) }, null, 1)}\n`;
