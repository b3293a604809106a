import type { Pack } from '../../content/pack';
import type { Digest } from '../../play/class/digest';
import { writePack } from '../../share/pack';

/** Packs as codes for the file, and those that are too large for one. */
export const packCodes = (packs: readonly Pack[]): { codes: string[]; tooLarge: Pack[] } => {
  const written = packs.map((pack) => ({ pack, code: writePack(pack) }));
  return {
    codes: written.flatMap(({ code }) => code ?? []),
    tooLarge: written.flatMap(({ pack, code }) => (code === null ? [pack] : [])),
  };
};

/** The version of the file's shape. */
const VERSION = 1;

/** A whole class as one text: its codes and those of packs they need, so that it can be read like anything else that holds results. */
export const classFile = (digests: readonly Digest[], packs: readonly string[], day: string): string =>
  `${JSON.stringify({ goodPointClass: VERSION, savedOn: day, packs, results: digests.map(({ code }) => code) }, null, 1)}\n`;
