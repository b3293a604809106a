/** What sounds in a bar: the bass, its other note, and four tones from low to high. */
export type Chord = {
  readonly bass: string;
  readonly other: string;
  readonly tones: readonly [string, string, string, string];
};

/** D major as dusk has it: few thirds, the leading note only where the way home begins. */
export const HARMONY: readonly Chord[] = [
  { bass: 'D2', other: 'A2', tones: ['A3', 'D4', 'E4', 'F#4'] },
  { bass: 'G2', other: 'D3', tones: ['B3', 'D4', 'E4', 'A4'] },
  { bass: 'B2', other: 'F#2', tones: ['A3', 'D4', 'F#4', 'B4'] },
  { bass: 'A2', other: 'E2', tones: ['G3', 'D4', 'E4', 'B4'] },
  { bass: 'F#2', other: 'A2', tones: ['A3', 'D4', 'E4', 'A4'] },
  { bass: 'G2', other: 'D3', tones: ['B3', 'D4', 'F#4', 'A4'] },
  { bass: 'E2', other: 'B2', tones: ['B3', 'D4', 'G4', 'A4'] },
  { bass: 'A2', other: 'E2', tones: ['A3', 'D4', 'E4', 'A4'] },
  { bass: 'G2', other: 'D3', tones: ['B3', 'D4', 'F#4', 'A4'] },
  { bass: 'F#2', other: 'C#3', tones: ['A3', 'C#4', 'E4', 'A4'] },
  { bass: 'E2', other: 'B2', tones: ['G3', 'D4', 'F#4', 'B4'] },
  { bass: 'A2', other: 'E2', tones: ['G3', 'D4', 'E4', 'B4'] },
];
