/** The mark stands at three quarters of a ring, so that a clock that has passed it can go on. */
const MARK = 0.75;

/** 0–1 of a clock's ring: up to the reference's mark in proportion, beyond it ever more slowly. */
export const clockShare = (value: number, reference: number): number => {
  const over = value / reference;
  return over <= 1 ? over * MARK : MARK + (1 - MARK) * (1 - 1 / over);
};
