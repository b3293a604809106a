import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

/** The most that may come out of something squeezed, in bytes. */
export const MOST_INFLATED = 256 * 1024;
/** Bytes given to the inflater at a time: a bomb is stopped after one of them. */
const PUSH = 512;

/** A text, deflated. */
export const squeeze = (text: string): Uint8Array => deflateSync(strToU8(text), { level: 9, mem: 8 });

/** The text again; null for what is damaged, not text, or larger than `MOST_INFLATED`, which is noticed while inflating. */
export const unsqueeze = (bytes: Uint8Array): string | null => {
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const inflate = new Inflate((part, final) => {
    parts.push(part);
    size += part.length;
    isWhole = final;
  });
  try {
    for (let at = 0; at < bytes.length && size <= MOST_INFLATED; at += PUSH) {
      inflate.push(bytes.subarray(at, at + PUSH), at + PUSH >= bytes.length);
    }
    if (!isWhole || size > MOST_INFLATED) return null;
    const whole = new Uint8Array(size);
    let filled = 0;
    for (const part of parts) {
      whole.set(part, filled);
      filled += part.length;
    }
    return strFromU8(whole);
  } catch {
    return null;
  }
};
