/** Where a chart is drawn: all lengths are in pixels of the page. */
export type Room = {
  readonly width: number;
  /** The size of the text around it; everything grows with it. */
  readonly em: number;
  /** How wide words would be in a chart's label. */
  readonly widthOf: (words: string) => number;
};

/** Widths in em below which a chart stacks what would stand side by side. */
const NARROW = 30;

/** Whether this is a phone's width, or one at large text. */
export const isNarrow = ({ width, em }: Room): boolean => width < NARROW * em;
