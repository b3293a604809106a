import { BALANCE } from './balance';

/** 0–3 stars for a score against what the reference player makes of the same run (both in tenths of a point). */
export const starsFor = (score: number, reference: number): number =>
  BALANCE.stars.at.filter((share) => score > 0 && score * 100 >= reference * share).length;
