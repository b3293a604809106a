/** The words of a label as measured at their full size, and the room that they have; all in pixels. */
export type Measured = {
  readonly widths: readonly number[];
  readonly space: number;
  /** From one line to the next. */
  readonly pitch: number;
  /** Infinity where nothing limits them. */
  readonly room: { readonly w: number; readonly h: number };
};
export type Broken = {
  /** Indices of words. */
  readonly lines: readonly (readonly number[])[];
  /** The size at which they fit, against the full size. */
  readonly share: number;
};

/** Each next try is this much smaller. */
const STEP = 0.95;
const SMALLEST = 0.5;
/** Lines may reach so far over their room: most letters have neither head nor tail. */
const REACH = 1.08;

const broken = ({ widths, space }: Measured, room: number): number[][] => {
  const lines: number[][] = [];
  let used = 0;
  widths.forEach((width, index) => {
    const line = lines.at(-1);
    if (line && used + space + width <= room) {
      line.push(index);
      used += space + width;
    } else {
      lines.push([index]);
      used = width;
    }
  });
  return lines;
};

/** As few lines as a room needs, of about equal length. */
const balanced = (words: Measured, room: number): number[][] => {
  let lines = broken(words, room);
  for (let narrower = room * STEP; lines.length > 1; narrower *= STEP) {
    const next = broken(words, narrower);
    if (next.length > lines.length || widest(words, next) > narrower) break;
    lines = next;
  }
  return lines;
};

const widest = ({ widths, space }: Measured, lines: Broken['lines']): number =>
  Math.max(0, ...lines.map((line) => line.reduce((sum, word) => sum + (widths[word] ?? 0) + space, -space)));

/** Breaks words into lines, as large as their room allows; without a height they stay on one line. */
export const breakLines = (words: Measured): Broken => {
  const { pitch, room } = words;
  const wraps = Number.isFinite(room.w) && Number.isFinite(room.h);
  const linesAt = (share: number) =>
    wraps ? balanced(words, room.w / share) : [words.widths.map((_, word) => word)];
  const overflow = (lines: Broken['lines'], share: number): number =>
    share * Math.max(widest(words, lines) / room.w, (lines.length * pitch) / (room.h * REACH));
  let share = 1;
  let lines = linesAt(share);
  while (overflow(lines, share) > 1 && share > SMALLEST) {
    share *= STEP;
    lines = linesAt(share);
  }
  return { lines, share: share / Math.max(1, overflow(lines, share)) };
};
