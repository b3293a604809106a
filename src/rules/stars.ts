import { BALANCE } from './balance';

/** The scores at which the first, second and third star are won, for a reference player's score (tenths of a point). */
export const scoresForStars = (reference: number): number[] =>
  BALANCE.stars.at.map((share) => Math.ceil((reference * share) / 100));

/** 0–3 stars for a score against what the reference player makes of the same run; none for a score that is not above 0. */
export const starsFor = (score: number, reference: number): number =>
  scoresForStars(reference).filter((least) => score > 0 && score >= least).length;
