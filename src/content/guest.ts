import type { PackBones } from '../rules/bones';
import type { Pack } from './pack';
import type { ParsedPack } from './parsePack';
import { parsePack, parsePackValue } from './parsePack';

const hash = (text: string, seed: number): number => {
  let mixed = seed;
  for (let at = 0; at < text.length; at++) {
    mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x5bd1e995);
    mixed ^= mixed >>> 15;
  }
  return mixed >>> 0;
};

const letters = (value: number): string => value.toString(36).padStart(7, '0').slice(-7);

/** The id under which someone else's pack is played: made from its bones, so that a result fits this very pack and no other. */
export const guestId = ({ id: _id, ...bones }: PackBones): string => {
  const text = JSON.stringify(bones);
  return `own-${letters(hash(text, 0x9747b28c))}${letters(hash(text, 0x3c6ef372))}`;
};

/** A pack under the id that says what is in it, whatever it called itself. */
export const asGuest = ({ bones, texts }: Pack): Pack => ({ bones: { ...bones, id: guestId(bones) }, texts });

const named = (parsed: ParsedPack): ParsedPack =>
  parsed.ok ? { ok: true, pack: asGuest(parsed.pack) } : parsed;

/** Reads someone else's pack from text; see `parsePack`. It can never pass for a built-in one. */
export const parseGuest = (text: string): ParsedPack => named(parsePack(text));

/** The same for what was read from text already. */
export const parseGuestValue = (value: unknown): ParsedPack => named(parsePackValue(value));
