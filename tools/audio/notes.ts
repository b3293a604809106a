const STEPS: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
const ACCIDENTALS: Readonly<Record<string, number>> = { '': 0, '#': 1, b: -1 };

/** The frequency (Hz) of a note such as "F#4", in equal temperament. Throws for any other word. */
export const hertz = (note: string): number => {
  const [, letter = '', accidental = '', octave] = note.match(/^([A-G])([#b]?)(\d)$/) ?? [];
  const step = STEPS[letter];
  if (step === undefined) throw new Error(`"${note}" is no note`);
  const fromA4 = step + (ACCIDENTALS[accidental] ?? 0) - 9 + 12 * (Number(octave) - 4);
  return 440 * 2 ** (fromA4 / 12);
};
