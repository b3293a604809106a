import { noise } from '../noise';

/** Beats a minute of all three stems. */
export const TEMPO = 96;
/** Bars of four beats until the music begins again. */
export const BARS = 12;
/** Seconds. */
export const EIGHTH = 60 / TEMPO / 2;
export const BAR = 8 * EIGHTH;
/** Seconds of one turn: a whole number of samples at 48,000 and at 44,100 a second. */
export const LOOP = BARS * BAR;

/** One note of a part: eighths from the beginning of its bar, its name, eighths until it is let go, 0–1. */
export type Note = {
  readonly bar: number;
  readonly eighth: number;
  readonly pitch: string;
  readonly lasts: number;
  readonly velocity: number;
};

/** Reads a part: a line for each bar, its notes as "eighth pitch length", parted by commas. Throws where a word is no number. */
export const part = (lines: readonly string[], velocity: number): Note[] =>
  lines.flatMap((line, bar) =>
    line
      .split(',')
      .filter((words) => words.trim() !== '')
      .map((words) => {
        const [eighth, pitch = '', lasts] = words.trim().split(/\s+/);
        const note = { bar, eighth: Number(eighth), pitch, lasts: Number(lasts), velocity };
        if (Number.isNaN(note.eighth + note.lasts)) throw new Error(`bar ${bar + 1}: "${words}" is no note`);
        return note;
      }),
  );

/** Seconds from the beginning. */
export const secondOf = ({ bar, eighth }: Pick<Note, 'bar' | 'eighth'>): number =>
  bar * BAR + eighth * EIGHTH;

/** No hand is a clock: up to `most` seconds early or late, and a little softer or harder. */
export const byHand = (notes: readonly Note[], most: number, seed: number) => {
  const draw = noise(seed);
  return notes.map((note) => ({
    ...note,
    second: secondOf(note) + most * draw(),
    velocity: note.velocity * (1 + 0.1 * draw()),
  }));
};
