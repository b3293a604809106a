/**
 * Bytes as letters and digits only, for codes that travel through mail, chat and spreadsheets: chats eat the
 * underscores of base64url, word processors join its hyphens, and this costs 3 % more.
 */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = 62n;
/** Letters for a block of so many bytes: enough to hold any, and no two lengths alike. */
const LETTERS = [0, 2, 3, 5, 6, 7, 9, 10, 11] as const;
const BLOCK = 8;

const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, BigInt(value)]));

const encodeBlock = (block: Uint8Array): string => {
  let value = 0n;
  for (const byte of block) value = (value << 8n) | BigInt(byte);
  let letters = '';
  for (let count = LETTERS[block.length] ?? 0; count > 0; count--) {
    letters = `${ALPHABET[Number(value % BASE)]}${letters}`;
    value /= BASE;
  }
  return letters;
};

/** Writes bytes as letters and digits, eleven for eight bytes. */
export const toLetters = (bytes: Uint8Array): string => {
  const blocks: string[] = [];
  for (let at = 0; at < bytes.length; at += BLOCK) blocks.push(encodeBlock(bytes.subarray(at, at + BLOCK)));
  return blocks.join('');
};

const decodeBlock = (letters: string): number[] | null => {
  const size = (LETTERS as readonly number[]).indexOf(letters.length);
  if (size < 0) return null;
  let value = 0n;
  for (const letter of letters) {
    const digit = VALUES.get(letter);
    if (digit === undefined) return null;
    value = value * BASE + digit;
  }
  // More than the bytes can hold: these letters were never written by `toLetters`.
  if (value >> BigInt(8 * size) > 0n) return null;
  return Array.from({ length: size }, (_, index) => Number((value >> BigInt(8 * (size - 1 - index))) & 255n));
};

/** Reads what `toLetters` wrote; null for anything else. Any changed letter changes the bytes or is refused. */
export const fromLetters = (text: string): Uint8Array | null => {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += LETTERS[BLOCK]) {
    const block = decodeBlock(text.slice(at, at + LETTERS[BLOCK]));
    if (!block) return null;
    for (const byte of block) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
};

/** How many letters so many bytes are written with. */
export const lettersFor = (bytes: number): number =>
  Math.trunc(bytes / BLOCK) * LETTERS[BLOCK] + (LETTERS[bytes % BLOCK] ?? 0);
