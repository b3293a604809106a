/** What the time of day and the town's trust make of the picture; all but `minute` from 0 to 1. */
export type Hour = {
  /** 0 at 18:00, 2⁄3 at 19:00, 1 at night. */
  readonly time: number;
  /** Minutes after 18:00, for the town's clocks. */
  readonly minute: number;
  /** How bad the weather is: wind from just above 0, rain from a half. */
  readonly gloom: number;
  /** How many windows glow. */
  readonly glow: number;
  /** How many lanterns and flags hang. */
  readonly feast: number;
};
