import { fromLetters, lettersFor, toLetters } from './letters';
import { squeeze, unsqueeze } from './squeeze';

/**
 * A code: letters that say what it is and its version, then letters and digits for
 * length (4 bytes) · check sum (4 bytes) · deflated JSON. It says its own length, so that it can be found in any text.
 */
export const CODE_KINDS = { result: 'GPR', pack: 'GPP' } as const;
export type CodeKind = keyof typeof CODE_KINDS;

const VERSION = '1';
const LENGTH_BYTES = 4;
const HEAD_BYTES = 8;
/** The most letters of one code after its mark. */
export const MOST_LETTERS = 16 * 1024;

/** Why a code was refused. */
export const CODE_ERRORS = ['code-none', 'code-version', 'code-cut', 'code-changed', 'code-large'] as const;
export type CodeError = (typeof CODE_ERRORS)[number];

/** FNV-1a over 32 bits: any single changed byte changes it. */
const checkSum = (bytes: Uint8Array): number => {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
};

const toBytes = (value: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => (value >>> (8 * (count - 1 - index))) & 255);

const fromBytes = (bytes: Uint8Array): number => bytes.reduce((value, byte) => value * 256 + byte, 0);

/** Writes a plain value as a code of this kind; null where it would be longer than `MOST_LETTERS`. */
export const writeCode = (kind: CodeKind, value: unknown): string | null => {
  const body = squeeze(JSON.stringify(value));
  const bytes = Uint8Array.from([
    ...toBytes(body.length, LENGTH_BYTES),
    ...toBytes(checkSum(body), HEAD_BYTES - LENGTH_BYTES),
    ...body,
  ]);
  const letters = toLetters(bytes);
  return letters.length > MOST_LETTERS ? null : `${CODE_KINDS[kind]}${VERSION}${letters}`;
};

const HEAD_LETTERS = lettersFor(HEAD_BYTES);

/** How many letters follow a code's mark, by its first ones; null where those are no code's. */
export const lettersAfterMark = (head: string): number | null => {
  const bytes = fromLetters(head.slice(0, HEAD_LETTERS));
  if (bytes?.length !== HEAD_BYTES) return null;
  const letters = lettersFor(HEAD_BYTES + fromBytes(bytes.subarray(0, LENGTH_BYTES)));
  return letters > MOST_LETTERS ? null : letters;
};

/** Reads a code to the plain value in it, which is still anybody's; nothing that was changed on the way gets through. */
export const readCode = (kind: CodeKind, text: string): { value: unknown } | { error: CodeError } => {
  const mark = CODE_KINDS[kind];
  if (!text.startsWith(mark)) return { error: 'code-none' };
  if (text[mark.length] !== VERSION) return { error: 'code-version' };
  const letters = text.slice(mark.length + 1);
  if (letters.length > MOST_LETTERS) return { error: 'code-large' };
  const wanted = lettersAfterMark(letters);
  if (wanted === null) return { error: letters.length < HEAD_LETTERS ? 'code-cut' : 'code-changed' };
  if (letters.length < wanted) return { error: 'code-cut' };
  const bytes = letters.length === wanted ? fromLetters(letters) : null;
  if (!bytes) return { error: 'code-changed' };
  const body = bytes.subarray(HEAD_BYTES);
  if (checkSum(body) !== fromBytes(bytes.subarray(LENGTH_BYTES, HEAD_BYTES)))
    return { error: 'code-changed' };
  const json = unsqueeze(body);
  if (json === null) return { error: 'code-large' };
  try {
    return { value: JSON.parse(json) };
  } catch {
    return { error: 'code-changed' };
  }
};
