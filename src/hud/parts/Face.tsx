import faces from '../../../assets/art/faces/faces.svg';

const FACES = 24;
const TINTS = ['peach', 'gold', 'kraft', 'haze', 'lantern'] as const;

const hash = (text: string): number => {
  let value = 2166136261;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16777619);
  return value >>> 0;
};

/** A drawn face, always the same for the same handle. */
export const Face = ({ handle }: { handle: string }) => {
  const value = hash(handle);
  return (
    <svg class="face" viewBox="0 0 100 100" aria-hidden="true">
      <circle cx="50" cy="50" r="50" fill={`var(--${TINTS[(value >>> 8) % TINTS.length]})`} />
      <use href={`${faces}#f${value % FACES}`} x="4" y="4" width="92" height="92" />
    </svg>
  );
};
