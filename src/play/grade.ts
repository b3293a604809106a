/** A grade from 0 to 100: the percent of the reference player's score on the same run, capped at both ends. Both in tenths of a point. */
export const gradeOf = (score: number, reference: number): number =>
  reference > 0 ? Math.round(100 * Math.min(1, Math.max(0, score / reference))) : 0;
