import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CODE_ERRORS, MOST_LETTERS, readCode, writeCode } from './code';
import { fromLetters, lettersFor, toLetters } from './letters';
import { MOST_INFLATED, squeeze, unsqueeze } from './squeeze';

test('bytes survive as letters, and every count of bytes has its own count of letters', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const letters = toLetters(bytes);
      expect(letters).toMatch(/^[0-9A-Za-z]*$/);
      expect(letters).toHaveLength(lettersFor(bytes.length));
      expect(fromLetters(letters)).toEqual(bytes);
    }),
    { seed: 51 },
  );
});

test.each(['0', 'zz', 'zzzzzzzzzzz', '00-', 'é0', '0000'])('“%s” was never written', (letters) => {
  expect(fromLetters(letters)).toBeNull();
});

test('a bomb is stopped while it is being inflated', () => {
  const bomb = squeeze('a'.repeat(40 * MOST_INFLATED));
  expect(bomb.length).toBeLessThan(16 * 1024);
  expect(unsqueeze(bomb)).toBeNull();
  expect(unsqueeze(squeeze('a'.repeat(MOST_INFLATED)))).toHaveLength(MOST_INFLATED);
});

test('what cannot be inflated, or is cut off, is nothing', () => {
  const whole = squeeze('good point '.repeat(40));
  expect(unsqueeze(whole.subarray(0, -3))).toBeNull();
  expect(unsqueeze(Uint8Array.of(255, 255, 1, 2))).toBeNull();
  expect(unsqueeze(new Uint8Array(0))).toBeNull();
});

/** Milliseconds: a slow machine may take its time. */
const PATIENCE = 60_000;
const CODE = writeCode('result', { name: 'हिन्दी', list: [1, 2, 3] }) ?? '';

test('a value comes back, and one that is too long makes no code', () => {
  expect(readCode('result', CODE)).toEqual({ value: { name: 'हिन्दी', list: [1, 2, 3] } });
  const noise = Array.from({ length: 20_000 }, (_, index) => Math.imul(index, 2654435761) >>> 0);
  expect(writeCode('result', noise)).toBeNull();
});

test('one changed letter anywhere is noticed, whichever it is', () => {
  for (let at = 4; at < CODE.length; at++) {
    for (const letter of '09AZaz') {
      if (CODE[at] === letter) continue;
      const changed = CODE.slice(0, at) + letter + CODE.slice(at + 1);
      expect([at, letter, readCode('result', changed)]).toEqual([at, letter, { error: expect.any(String) }]);
    }
  }
});

test.each([
  ['nothing', '', 'code-none'],
  ['a pack where a result is meant', writeCode('pack', 1) ?? '', 'code-none'],
  ['a later version', CODE.replace('GPR1', 'GPR2'), 'code-version'],
  ['the mark alone', 'GPR1', 'code-cut'],
  ['a code cut off', CODE.slice(0, -2), 'code-cut'],
  ['a code with something after it', `${CODE}A`, 'code-changed'],
  ['far too much', `GPR1${'A'.repeat(MOST_LETTERS + 1)}`, 'code-large'],
])('%s is refused', (_what, text, error) => {
  expect(readCode('result', text)).toEqual({ error });
});

test(
  'no noise makes it throw',
  () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (noise) => {
        for (const text of [noise, `GPR1${noise}`, CODE + noise, CODE.slice(0, 20) + noise]) {
          const read = readCode('result', text);
          if ('error' in read) expect(CODE_ERRORS).toContain(read.error);
        }
      }),
      { seed: 52, numRuns: 2000 },
    );
  },
  PATIENCE,
);
