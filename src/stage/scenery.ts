import { PALETTE } from '../content/art';
import type { Cutout } from './cutout';
import type { Layout, Point } from './layout';
import { band } from './paper';

/** World units from a ridge's crest to the lower edge of its paper. */
const BODY = 60;
/** Room over a crest for its shadow. */
const EDGE = 8;
/** A ridge is stretched from this width where the view is wider. */
const WIDEST = 1500;
/** Sky over the roofs, in world units, beyond which hills grow no higher. */
const HIGHEST = 190;
/** Wave height of a band of sky, and how tall its paper is. */
const SWING = 13;
const BAND = 96;

/** A hill's outline, drawn through these points from left to right. */
export type Ridge = {
  readonly name: 'ridge-far' | 'ridge-mid';
  /** From the left edge of the view. */
  readonly points: readonly Point[];
  readonly top: number;
};

/** The hills behind headquarters: high behind the roof of the office, low behind that of the wing, so that both are seen. */
export const ridgesOf = ({ view, office, wing, core }: Layout): [Ridge, Ridge] => {
  const roof = office.y - 21;
  const air = Math.min(HIGHEST, roof - view.y);
  const low = wing.y - 8;
  const depth = Math.min(HIGHEST * 1.5, low - view.y);
  const right = view.x + view.w;
  const draw = (name: Ridge['name'], points: readonly Point[]): Ridge => ({
    name,
    points,
    top: Math.min(...points.map(({ y }) => y)) - EDGE,
  });
  const at = (x: number, y: number): Point => ({ x: x - view.x, y });
  return [
    draw('ridge-far', [
      at(view.x - 20, roof + 70),
      at(0, roof - air * 0.12),
      at(core.w * 0.2, roof - air * 0.4),
      at(core.w * 0.44, roof - air * 0.2),
      at(core.w * 0.66, roof - air * 0.34),
      at(wing.x + wing.w * 0.12, low - depth * 0.3),
      at(wing.x + wing.w * 0.55, low - depth * 0.22),
      at(core.w, low - depth * 0.42),
      at(right + 20, low - depth * 0.2),
    ]),
    draw('ridge-mid', [
      at(view.x - 20, roof + 96),
      at(0, roof + 34),
      at(core.w * 0.16, roof - air * 0.1),
      at(core.w * 0.36, roof - air * 0.02),
      at(core.w * 0.58, roof - air * 0.14),
      at(wing.x - 30, Math.min(low - 10, roof + 40)),
      at(wing.x + wing.w * 0.4, low - depth * 0.08),
      at(core.w - 20, low - depth * 0.16),
      at(right + 20, low + 30),
    ]),
  ];
};

/** How high a ridge is at a place of the world. */
export const crestAt = ({ points }: Ridge, view: Layout['view'], x: number): number => {
  const from = x - view.x;
  const next = Math.max(
    1,
    points.findIndex((point) => point.x >= from),
  );
  const [a, b] = [points[next - 1] as Point, points[next] as Point];
  const share = (from - a.x) / (b.x - a.x);
  return a.y + (b.y - a.y) * share * share * (3 - 2 * share);
};

/** A smooth cut through the points: level at each of them. */
const ridge = ({ name, points, top }: Ridge, width: number): Cutout => {
  const shrink = Math.min(1, WIDEST / width);
  const h = Math.max(...points.map(({ y }) => y)) - top + BODY;
  const w = width * shrink;
  const [first, ...rest] = points.map(({ x, y }) => ({ x: x * shrink, y: y - top })) as [Point, ...Point[]];
  let path = `M${first.x} ${first.y}`;
  let from = first;
  for (const to of rest) {
    const half = (from.x + to.x) / 2;
    path += `C${half.toFixed(1)} ${from.y.toFixed(1)} ${half.toFixed(1)} ${to.y.toFixed(1)} ${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
    from = to;
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}"><path d="${path} V${h} H${first.x}Z" fill="#fff" filter="url(#lift)"/></svg>`;
  return { name, svg, w, h, pivot: { x: 0, y: 0 } };
};

/** Kerb stones along the pavement's edge, and the marks of the road; both as wide as half the core. */
const kerb = (w: number): Cutout => {
  const joints = Array.from({ length: Math.floor(w / 46) }, (_, index) => `M${index * 46 + 12} 1 v9`).join(
    '',
  );
  return {
    name: 'kerb',
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} 12"><path d="M0 2 H${w} V11 H0Z" fill="${PALETTE.paper}"/><path d="M0 8 H${w} V12 H0Z" fill="${PALETTE.ink}" fill-opacity=".3"/><path d="${joints}" stroke="${PALETTE.ink}" stroke-opacity=".3" stroke-width="1.6"/></svg>`,
    w,
    h: 12,
    pivot: { x: 0, y: 0 },
  };
};

/** A band of sky, placed by the middle of its wave. */
const skyBand = (name: string, waves: number, seed: number): Cutout => ({
  ...band(name, 900, BAND, waves, SWING, seed),
  pivot: { x: 0.5, y: (SWING + 10) / BAND },
});

/** Sky, hills and kerb: sheets that follow the layout. */
export const scenery = (layout: Layout): Cutout[] => [
  skyBand('sky-1', 5, 3),
  skyBand('sky-2', 4, 8),
  skyBand('sky-3', 6, 12),
  ...ridgesOf(layout).map((shape) => ridge(shape, layout.view.w)),
  band('hill', 640, 110, 3, 22, 5),
  kerb(layout.core.w / 2),
];
