import fc from 'fast-check';

const LETTERS =
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_%&=#?+ \u0000\ud83d"\'<>{}[]';

/** A text with a few places changed, cut out, doubled or swapped, as the world or somebody's will might do it. */
export const damaged = (text: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        how: fc.constantFrom('change', 'cut', 'double', 'insert', 'end'),
        at: fc.nat(Math.max(0, text.length - 1)),
        length: fc.integer({ min: 1, max: 12 }),
        letter: fc.constantFrom(...LETTERS),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((wounds) =>
      wounds.reduce((hurt, { how, at, length, letter }) => {
        const [before, after] = [hurt.slice(0, at), hurt.slice(at)];
        if (how === 'change') return before + letter + after.slice(1);
        if (how === 'cut') return before + after.slice(length);
        if (how === 'double') return before + after.slice(0, length) + after;
        if (how === 'insert') return before + letter.repeat(length) + after;
        return before;
      }, text),
    );

const STRANGE: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  '',
  'constructor',
  '__proto__',
  '<script>',
  'https://example.org',
  [],
  {},
  [[]],
  // What no operator can take: reading it as a number or a word throws.
  { toString: 0, valueOf: 0 },
  '\ud83d',
  'a'.repeat(5000),
];

/** Every place in a plain value, as the keys that lead there. */
const placesIn = (value: unknown, path: readonly string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? [[...path], ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))]
    : [[...path]];

const put = (
  value: unknown,
  [key, ...rest]: readonly string[],
  change: (old: unknown) => unknown,
): unknown => {
  if (key === undefined) return change(value);
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const table = copy as Record<string, unknown>;
  const next = put(table[key], rest, change);
  if (next === undefined) delete table[key];
  else table[key] = next;
  return copy;
};

/** A plain value with a few parts replaced, left out or copied elsewhere: the shape is hostile, the JSON is sound. */
export const twisted = (value: unknown): fc.Arbitrary<unknown> => {
  const places = placesIn(value);
  const place = fc.constantFrom(...places);
  const at = (path: readonly string[]): unknown =>
    path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)?.[key], value);
  return fc
    .array(fc.tuple(place, fc.oneof(fc.constantFrom(...STRANGE), fc.constant(undefined), place.map(at))), {
      minLength: 1,
      maxLength: 3,
    })
    .map((changes) =>
      changes.reduce<unknown>((whole, [path, strange]) => {
        try {
          return put(whole, path, () => strange);
        } catch {
          // An earlier change took this place away.
          return whole;
        }
      }, value),
    );
};
