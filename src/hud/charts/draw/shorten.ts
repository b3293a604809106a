import type { Room } from './room';

/** As much of the words as fits, cut between letters as the reader sees them. */
export const shorten = ({ widthOf }: Room, words: string, width: number): string => {
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(words)].map(
    ({ segment }) => segment,
  );
  let cut = words;
  while (widthOf(cut) > width && letters.length > 1) {
    letters.pop();
    cut = `${letters.join('').trimEnd()}…`;
  }
  return cut;
};
