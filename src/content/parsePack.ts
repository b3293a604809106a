import type { PackError } from './checkPack';
import { checkPack, packError } from './checkPack';
import type { Pack } from './pack';
import { packSchema } from './schema';

export type ParsedPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly errors: readonly PackError[] };

/** The most characters of a pack's file; the largest of ours has half of that. */
export const MOST_PACK = 1024 * 1024;
/** Faults that are named; whoever has more has enough to mend. */
const MOST_ERRORS = 40;

const failed = (errors: readonly PackError[]): ParsedPack => ({
  ok: false,
  errors: errors.slice(0, MOST_ERRORS),
});

const parseJson = (text: string): { value: unknown } | null => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
};

/** A pack from a stranger's text: either all of it is playable, or each fault is named with its place. */
export const parsePack = (text: string): ParsedPack => {
  if (text.length > MOST_PACK)
    return failed([packError('too-large', '', 'This is too large for a pack: 1 MB is the most.')]);
  const json = parseJson(text);
  if (!json) return failed([packError('not-json', '', 'This is not a pack: it cannot be read as JSON.')]);
  return parsePackValue(json.value);
};

/** The same for what was read from text already. */
export const parsePackValue = (value: unknown): ParsedPack => {
  const shaped = packSchema.safeParse(value);
  if (!shaped.success) {
    return failed(
      shaped.error.issues.map(({ path, message }) =>
        packError('bad-shape', path.join('/'), `At ${path.join('/') || 'the top'}: ${message}.`),
      ),
    );
  }
  const pack = shaped.data as Pack;
  const errors = [...checkPack(pack)];
  return errors.length > 0 ? failed(errors) : { ok: true, pack };
};
