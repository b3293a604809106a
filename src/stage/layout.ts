/** A rectangle in world units, from its upper left corner. */
export type Rect = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
export type Point = { readonly x: number; readonly y: number };

/** Everything on the stage that can be touched. */
export type Place =
  | { readonly kind: 'plane'; readonly index: number }
  | { readonly kind: 'bubble'; readonly index: number }
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'bay'; readonly index: number }
  | { readonly kind: 'design'; readonly index: number }
  | { readonly kind: 'sign'; readonly index: number }
  | { readonly kind: 'phone' }
  | { readonly kind: 'dock' };

/** Where everything stands for one size of the container. */
export type Layout = {
  /** Device-independent pixels for one world unit. */
  readonly zoom: number;
  /** What the container shows of the world, in world units; the core is 0–960 × 0–800. */
  readonly view: Rect;
  /** A narrow screen: fewer and larger rows, larger words. */
  readonly compact: boolean;
  /** World units of the words' size, so that they can be read at this zoom. */
  readonly words: { readonly small: number; readonly label: number };
  readonly office: Rect;
  readonly window: Rect;
  /** The upper edge of the sill on which the planes stand. */
  readonly sill: number;
  readonly wing: Rect;
  readonly ground: Rect;
  readonly dock: Rect;
  /** Where the street's people set their feet. */
  readonly pavement: number;
  readonly mast: Point;
  readonly planes: readonly Rect[];
  readonly bubbles: readonly Rect[];
  readonly rows: readonly Rect[];
  readonly bays: readonly Rect[];
  readonly designs: readonly Rect[];
  readonly signs: readonly Rect[];
  readonly phone: Rect;
};

const CORE = { w: 960, h: 800 } as const;
/** A finger's width in device-independent pixels. */
const FINGER = 40;

const rowOf = (count: number, first: Rect, step: number): Rect[] =>
  Array.from({ length: count }, (_, index) => ({ ...first, x: first.x + index * step }));

const columnOf = (count: number, first: Rect, step: number): Rect[] =>
  Array.from({ length: count }, (_, index) => ({ ...first, y: first.y + index * step }));

/** The stage for a container of this size in device-independent pixels: the core always fits, scenery fills the rest. */
export const layoutFor = (width: number, height: number): Layout => {
  const zoom = Math.max(0.01, Math.min(width / CORE.w, height / CORE.h));
  const view = {
    x: (CORE.w - width / zoom) / 2,
    y: CORE.h - height / zoom,
    w: width / zoom,
    h: height / zoom,
  };
  const compact = zoom < 0.62;
  const wing = compact ? { x: 696, y: 96, w: 244, h: 410 } : { x: 696, y: 190, w: 244, h: 316 };
  const rowHeight = compact ? 112 : 50;
  const rows = compact ? 3 : 5;
  return {
    zoom,
    view,
    compact,
    words: { small: Math.max(13, 10 / zoom), label: Math.max(16, 11 / zoom) },
    office: { x: 24, y: 104, w: 660, h: 196 },
    window: { x: 252, y: 124, w: 418, h: 134 },
    sill: 258,
    wing,
    ground: { x: 24, y: 506, w: 916, h: 186 },
    dock: { x: 700, y: 520, w: 232, h: 170 },
    pavement: 770,
    mast: { x: 884, y: wing.y },
    planes: rowOf(4, { x: 258, y: 160, w: 101, h: 134 }, 102),
    bubbles: rowOf(7, { x: 10, y: 574, w: 98, h: 204 }, 98.6),
    rows: columnOf(
      rows,
      { x: wing.x + 14, y: wing.y + (compact ? 52 : 50), w: wing.w - 28, h: rowHeight },
      rowHeight + 2,
    ),
    bays: rowOf(3, { x: 24, y: 308, w: 214, h: 192 }, 223),
    designs: rowOf(3, { x: 28, y: 330, w: 206, h: 164 }, 223),
    signs: rowOf(3, { x: 626, y: 524, w: 104, h: 120 }, 106),
    phone: { x: 34, y: 180, w: 204, h: 118 },
  };
};

const PLACES = {
  plane: ({ planes }: Layout) => planes,
  bubble: ({ bubbles }: Layout) => bubbles,
  row: ({ rows }: Layout) => rows,
  bay: ({ bays }: Layout) => bays,
  design: ({ designs }: Layout) => designs,
  sign: ({ signs }: Layout) => signs,
  phone: ({ phone }: Layout) => [phone],
  dock: ({ dock }: Layout) => [dock],
} satisfies Record<Place['kind'], (layout: Layout) => readonly Rect[]>;

/** Of two places under one finger the earlier kind is meant, if anything lies there. */
const ORDER: readonly Place['kind'][] = ['sign', 'design', 'plane', 'bubble', 'phone', 'row', 'bay', 'dock'];

/** Widened to a finger's width where it is drawn smaller. */
const reach = ({ x, y, w, h }: Rect, zoom: number): Rect => {
  const width = Math.max(w, FINGER / zoom);
  const height = Math.max(h, FINGER / zoom);
  return { x: x - (width - w) / 2, y: y - (height - h) / 2, w: width, h: height };
};

const holds = ({ x, y, w, h }: Rect, point: Point): boolean =>
  point.x >= x && point.x < x + w && point.y >= y && point.y < y + h;

export const centre = ({ x, y, w, h }: Rect): Point => ({ x: x + w / 2, y: y + h / 2 });

/** The rectangle of a place in world units; undefined where this layout has no such place. */
export const rectOf = (layout: Layout, place: Place): Rect | undefined =>
  PLACES[place.kind](layout)['index' in place ? place.index : 0];

const distance = (rect: Rect, point: Point): number => {
  const { x, y } = centre(rect);
  return Math.hypot(point.x - x, point.y - y);
};

/** All places under a point of the world, the one that is meant first: of one kind, the nearest. */
export const placesAt = (layout: Layout, point: Point): Place[] =>
  ORDER.flatMap((kind) =>
    PLACES[kind](layout)
      .map((rect, index) => ({ rect, place: { kind, index } as Place }))
      .filter(({ rect }) => holds(reach(rect, layout.zoom), point))
      .sort((a, b) => distance(a.rect, point) - distance(b.rect, point))
      .map(({ place }) => place),
  );

/** The middle of a place in device-independent pixels from the container's upper left corner. */
export const pixelOf = (layout: Layout, place: Place): Point | undefined => {
  const rect = rectOf(layout, place);
  if (!rect) return undefined;
  const { x, y } = centre(rect);
  return { x: (x - layout.view.x) * layout.zoom, y: (y - layout.view.y) * layout.zoom };
};
