import { parseGuestValue } from '../content/guest';
import type { Pack } from '../content/pack';
import type { ParsedPack } from '../content/parsePack';
import type { CodeError } from './code';
import { readCode, writeCode } from './code';

/** Somebody's own pack as a code for a link; null where it is too long for one, and only a file will do. */
export const writePack = ({ bones, texts }: Pack): string | null => writeCode('pack', { bones, texts });

/** Reads a pack from a code: it is played under the id that its bones make. */
export const readPack = (code: string): ParsedPack | { readonly error: CodeError } => {
  const read = readCode('pack', code);
  return 'error' in read ? read : parseGuestValue(read.value);
};
