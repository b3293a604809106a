/** A drawing for the atlas: its SVG, its size in world units, and the point by which it is placed (0–1). */
export type Cutout = {
  readonly name: string;
  readonly svg: string;
  readonly w: number;
  readonly h: number;
  readonly pivot: { readonly x: number; readonly y: number };
  /** Drawn as light: it brightens what lies behind it. In an SVG, `data-light`. */
  readonly isLight?: boolean;
};

const attribute = (svg: string, name: string): number[] =>
  (svg.match(new RegExp(`${name}="([^"]*)"`))?.[1] ?? '').split(' ').map(Number);

/** Reads a drawing's size and pivot from its own attributes. */
export const cutoutOf = (
  name: string,
  svg: string,
  colours: Readonly<Record<string, string>> = {},
): Cutout => {
  const [, , w = 1, h = 1] = attribute(svg, 'viewBox');
  const [x = 0.5, y = 0.5] = attribute(svg, 'data-pivot');
  const style = Object.entries(colours)
    .map(([key, value]) => `--${key}:${value}`)
    .join(';');
  return {
    name,
    svg: svg.replace('<svg', `<svg style="${style}"`),
    w,
    h,
    pivot: { x, y },
    isLight: svg.includes('data-light'),
  };
};

/** The same drawing smaller or larger. */
export const resized = (cutout: Cutout, name: string, scale: number): Cutout => ({
  ...cutout,
  name,
  w: cutout.w * scale,
  h: cutout.h * scale,
});

/** The same drawing as a dashed outline, as builders sketch it. */
export const sketched = (cutout: Cutout, name: string): Cutout => ({
  ...cutout,
  name,
  svg: cutout.svg.replace('<svg', '<svg class="sketch"'),
});

/** White without an edge: as large as it is wanted, in any colour. */
export const FLAT: Cutout = {
  name: 'flat',
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z" fill="#fff"/></svg>',
  w: 8,
  h: 8,
  pivot: { x: 0.5, y: 0.5 },
};
