import type { Cutout } from './cutout';

/** Room around a sheet for its shadow, in world units. */
const MARGIN = 10;

/** A wobble that is the same for the same place: −1 to 1. */
const wobble = (seed: number, index: number): number => {
  const value = Math.sin(seed * 127.1 + index * 311.7) * 43758.5453;
  return (value - Math.floor(value)) * 2 - 1;
};

/** The outline of a sheet cut by hand: corners rounded, edges never quite straight. */
export const sheetPath = (w: number, h: number, radius: number, rough: number, seed: number): string => {
  const off = (index: number) => wobble(seed, index) * rough;
  const r = Math.min(radius, w / 2, h / 2);
  const [l, t] = [MARGIN, MARGIN];
  const [right, b] = [l + w, t + h];
  const midX = l + w * (0.5 + wobble(seed, 9) * 0.2);
  const midY = t + h * (0.5 + wobble(seed, 10) * 0.2);
  return [
    `M${l + r} ${t + off(1)}`,
    `Q${midX} ${t + off(2)} ${right - r} ${t + off(3)}`,
    `Q${right + off(3) * 0.4} ${t + off(3)} ${right + off(4)} ${t + r}`,
    `Q${right + off(5)} ${midY} ${right + off(6)} ${b - r}`,
    `Q${right + off(6)} ${b + off(7)} ${right - r} ${b + off(7)}`,
    `Q${midX} ${b + off(8)} ${l + r} ${b + off(9)}`,
    `Q${l + off(10)} ${b + off(9)} ${l + off(10)} ${b - r}`,
    `Q${l + off(11)} ${midY} ${l + off(12)} ${t + r}`,
    `Q${l + off(12)} ${t + off(1)} ${l + r} ${t + off(1)}Z`,
  ].join('');
};

export type Sheet = {
  readonly w: number;
  readonly h: number;
  readonly fill: string;
  readonly radius?: number;
  /** World units that the edge may stray. */
  readonly rough?: number;
  readonly seed?: number;
  /** More SVG inside the sheet, in its own coordinates from its upper left corner. */
  readonly inside?: string;
  readonly shadow?: 'lift' | 'soft' | 'inset' | 'none';
};

/** A sheet of paper of any size, placed by its middle; its shadow lies outside of the size. */
export const sheet = (name: string, options: Sheet): Cutout => {
  const { w, h, fill, radius = 10, rough = 1.6, seed = name.length, inside = '', shadow = 'lift' } = options;
  const [width, height] = [w + MARGIN * 2, h + MARGIN * 2];
  const filter = shadow === 'none' ? '' : ` filter="url(#${shadow})"`;
  const path = `<path d="${sheetPath(w, h, radius, rough, seed)}" fill="${fill}"${filter}/>`;
  const content = inside ? `<g transform="translate(${MARGIN} ${MARGIN})">${inside}</g>` : '';
  return {
    name,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${path}${content}</svg>`,
    w: width,
    h: height,
    pivot: { x: 0.5, y: 0.5 },
  };
};

/** A wavy band of white paper, to be tinted: the sky and the hills are made of these. Placed by its upper middle. */
export const band = (
  name: string,
  w: number,
  h: number,
  waves: number,
  swing: number,
  seed: number,
): Cutout => {
  const step = w / waves;
  let path = `M0 ${h} L0 ${MARGIN + swing}`;
  for (let index = 0; index < waves; index++) {
    const x = index * step;
    const crest = MARGIN + swing + (index % 2 ? 1 : -1) * swing * (0.6 + 0.4 * Math.abs(wobble(seed, index)));
    const next = MARGIN + swing + wobble(seed, index + 40) * swing * 0.3;
    path += ` Q${x + step / 2} ${crest} ${x + step} ${index === waves - 1 ? MARGIN + swing : next}`;
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}"><path d="${path} L${w} ${h}Z" fill="#fff" filter="url(#lift)"/></svg>`;
  return { name, svg, w, h, pivot: { x: 0.5, y: 0 } };
};
