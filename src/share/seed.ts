/** Crockford's base 32: no I, L, O or U, so that a seed can be read aloud. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 7;

/** A 32-bit seed as seven characters. */
export const formatSeed = (seed: number): string => {
  let rest = seed;
  let text = '';
  for (let place = 0; place < LENGTH; place++) {
    text = DIGITS[rest % 32] + text;
    rest = Math.floor(rest / 32);
  }
  return text;
};

/** The seed that seven characters stand for, in either case, with O, I and L as they are misread; null for any other text. */
export const parseSeed = (text: string): number | null => {
  const clean = text.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  if (clean.length !== LENGTH) return null;
  let seed = 0;
  for (const digit of clean) {
    const value = DIGITS.indexOf(digit);
    if (value < 0) return null;
    seed = seed * 32 + value;
  }
  return seed <= 0xffffffff ? seed : null;
};

/** A fresh seed from the device's own source of chance. */
export const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] as number;
