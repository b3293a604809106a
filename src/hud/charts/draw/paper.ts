const SVG = 'http://www.w3.org/2000/svg';

/** An element of a drawing. */
export const make = (
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Node | string)[]
): SVGElement => {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
};

/** Between −1 and 1, always the same for the same number: a hand that trembles the same way every time. */
export const tremble = (seed: number): number => {
  const value = Math.imul(seed + 1, 0x9e3779b1) ^ 0x5bd1e995;
  return (((Math.imul(value ^ (value >>> 15), 0x85ebca6b) >>> 8) % 2001) - 1000) / 1000;
};

type Point = readonly [x: number, y: number];

/** A closed outline through some points. */
export const outline = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;

/** A box as scissors leave it: no corner quite square. */
export const cutBox = (x: number, y: number, width: number, height: number, seed: number): string => {
  const off = Math.min(2, height * 0.09);
  const at = (corner: number): number => off * tremble(seed * 8 + corner);
  return outline([
    [x + at(0), y + at(1)],
    [x + width / 2, y + at(2) / 2],
    [x + width + at(3), y + at(4)],
    [x + width + at(5) / 2, y + height + at(6)],
    [x + width / 3, y + height + at(7) / 2],
    [x + at(2), y + height + at(3)],
  ]);
};

/** The right edge of torn paper from top to bottom, as the points of an outline. */
export const tornEdge = (x: number, top: number, bottom: number, tooth: number): Point[] => {
  const count = Math.max(3, Math.round((bottom - top) / tooth));
  return Array.from({ length: count + 1 }, (_, index) => [
    x + (index % 2 ? -tooth * 0.8 : 0) + (tooth / 4) * tremble(index),
    top + ((bottom - top) * index) / count,
  ]);
};

/** A box whose right edge is torn off. */
export const tornBox = (x: number, y: number, width: number, height: number, tooth: number): string =>
  outline([[x, y], ...tornEdge(x + width, y, y + height, tooth), [x, y + height]]);
