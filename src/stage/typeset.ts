import type { ColourName } from '../content/art';
import { PALETTE } from '../content/art';
import { breakLines } from './lineBreaks';

export type Words = {
  /** World units. */
  readonly size: number;
  readonly colour?: ColourName;
  /** World units. With both, words wrap and are set as large as fits; with one, they stay on one line. */
  readonly width?: number;
  readonly height?: number;
  readonly align?: 'left' | 'center';
};

/** Words with every line's place, in device pixels from the upper left corner of the box that holds them. */
export type Typeset = {
  readonly w: number;
  readonly h: number;
  /** The point by which they are placed: their middle, or their left middle. */
  readonly anchor: { readonly x: number; readonly y: number };
  paint(context: CanvasRenderingContext2D, x: number, y: number): void;
};

const FAMILY = '"Baloo 2 Variable", "Mukta", sans-serif';
const DEVANAGARI = /\p{Script=Devanagari}/u;
/** From one line to the next, and from the base line up to the middle of the letters, in sizes. */
const LATIN = { pitch: 1.16, middle: 0.31 } as const;
const INDIC = { pitch: 1.36, middle: 0.34 } as const;
/** Device pixels of nothing around the ink, so that neighbours on a page never show. */
const MARGIN = 1;

const fontOf = (pixels: number): string => `700 ${pixels}px ${FAMILY}`;

/** Sets words as large as their room allows; `scale` is device pixels for a world unit. The context only measures. */
export const typeset = (
  context: CanvasRenderingContext2D,
  text: string,
  { size, colour = 'ink', width = 0, height = 0, align = 'center' }: Words,
  scale: number,
): Typeset => {
  const { pitch, middle } = DEVANAGARI.test(text) ? INDIC : LATIN;
  const full = size * scale;
  const room = { w: width > 0 ? width * scale : Infinity, h: height > 0 ? height * scale : Infinity };
  const words = text.split(/\s+/).filter((word) => word !== '');
  context.font = fontOf(full);
  const { lines, share } = breakLines({
    widths: words.map((word) => context.measureText(word).width),
    space: context.measureText(' ').width,
    pitch: full * pitch,
    room,
  });
  const pixels = full * share;

  const font = fontOf(pixels);
  context.font = font;
  const inks = lines.map((line, index) => {
    const spoken = line.map((word) => words[word]).join(' ');
    const ink = context.measureText(spoken);
    const x = align === 'left' ? 0 : -ink.width / 2;
    const y = (index - (lines.length - 1) / 2) * pixels * pitch + pixels * middle;
    return { words: spoken, x, y, ink };
  });
  const reach = (edges: readonly number[]): number => Math.ceil(Math.max(0, ...edges)) + MARGIN;
  const left = reach(inks.map(({ x, ink }) => ink.actualBoundingBoxLeft - x));
  const right = reach(inks.map(({ x, ink }) => x + ink.actualBoundingBoxRight));
  const up = reach(inks.map(({ y, ink }) => ink.actualBoundingBoxAscent - y));
  const down = reach(inks.map(({ y, ink }) => y + ink.actualBoundingBoxDescent));
  return {
    w: left + right,
    h: up + down,
    anchor: { x: left, y: up },
    paint(target, x, y) {
      target.font = font;
      target.fillStyle = PALETTE[colour];
      for (const line of inks) target.fillText(line.words, x + left + line.x, y + up + line.y);
    },
  };
};
