/** What the game calls a student: always the same, short, and not the platform's own name for them; null for nobody. */
export const ownerOf = (student: string): string | null => {
  if (student === '') return null;
  let one = 0x9e3779b1;
  let other = 0x85ebca77;
  for (const byte of new TextEncoder().encode(student)) {
    one = Math.imul(one ^ byte, 0x9e3779b1);
    other = Math.imul(other ^ byte ^ (one >>> 15), 0x5f356495);
  }
  return [one ^ (other >>> 16), other ^ (one >>> 16)]
    .map((half) => (half >>> 0).toString(36).padStart(7, '0'))
    .join('');
};
