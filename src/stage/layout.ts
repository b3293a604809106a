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
  /** What the container shows of the world, in world units. */
  readonly view: Rect;
  /** What always fits into the view: from 0, 0. */
  readonly core: { readonly w: number; readonly h: number };
  /** 0 upright – 1 broad. */
  readonly breadth: number;
  /** A narrow screen: fewer and larger rows, larger words. */
  readonly compact: boolean;
  /** World units of the words' size, so that they can be read at this zoom. */
  readonly words: { readonly small: number; readonly label: number };
  readonly stairs: Rect;
  readonly office: Rect;
  readonly window: Rect;
  /** The upper edge of the sill on which the planes stand. */
  readonly sill: number;
  readonly wing: Rect;
  readonly ground: Rect;
  /** The ground on which houses, stalls and dock stand. */
  readonly floor: number;
  readonly carport: Rect;
  /** The middle of the shop. */
  readonly shop: number;
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

/** World units of the core: upright for a square container, broad for one nearly twice as wide as high. */
const UPRIGHT = { w: 1000, h: 800, aspect: 1.25 } as const;
const BROAD = { w: 1240, h: 690, aspect: 1.8 } as const;
/** A finger's width in device-independent pixels. */
const FINGER = 40;
/** Between the edge of the core and the stairs, and of rooms from each other. */
const MARGIN = 10;
const STAIRS = 46;
const GAP = 8;
/** World units that the desk takes from the office before its window begins. */
const DESK = 226;

const rowOf = (count: number, first: Rect, step: number): Rect[] =>
  Array.from({ length: count }, (_, index) => ({ ...first, x: first.x + index * step }));

const columnOf = (count: number, first: Rect, step: number): Rect[] =>
  Array.from({ length: count }, (_, index) => ({ ...first, y: first.y + index * step }));

const between = (from: number, to: number, share: number): number => Math.round(from + (to - from) * share);

/** 0 for an upright container, 1 for a broad one. */
const breadthOf = (width: number, height: number): number =>
  Math.min(1, Math.max(0, (width / height - UPRIGHT.aspect) / (BROAD.aspect - UPRIGHT.aspect)));

/** The stage for a container of this size in device-independent pixels: the core always fits, scenery fills the rest. */
export const layoutFor = (width: number, height: number): Layout => {
  const breadth = breadthOf(width, height);
  const by = (upright: number, broad: number) => between(upright, broad, breadth);
  const core = { w: by(UPRIGHT.w, BROAD.w), h: by(UPRIGHT.h, BROAD.h) };
  const zoom = Math.max(0.01, Math.min(width / core.w, height / core.h));
  const view = {
    x: (core.w - width / zoom) / 2,
    y: core.h - height / zoom,
    w: width / zoom,
    h: height / zoom,
  };
  const compact = zoom < 0.55;

  // Columns: stairs, rooms, wing.
  const stairsX = MARGIN;
  const left = stairsX + STAIRS + 8;
  const wingW = by(244, 270);
  const wingX = core.w - 20 - wingW;
  const roomsW = wingX - 14 - left;

  // Floors, from the street upwards.
  const pavement = core.h - 30;
  const floor = core.h - by(108, 80);
  const ground = { x: left, y: floor - by(184, 168), w: roomsW + 14 + wingW, h: by(184, 168) };
  const bayH = by(192, 184);
  const bayY = ground.y - GAP - bayH;
  const office = { x: left, y: bayY - GAP - by(196, 188), w: roomsW, h: by(196, 188) };
  const wingY = compact ? by(96, 62) : by(190, 146);
  const wing = { x: wingX, y: wingY, w: wingW, h: bayY + bayH - wingY };

  const pane = { x: left + DESK, y: office.y + 20, w: roomsW - DESK - 14, h: office.h - 62 };
  const planeStep = pane.w / 4;
  const bayW = (roomsW - GAP * 2) / 3;
  const rows = compact ? 3 : 4;
  const rowsY = wing.y + (compact ? 46 : 48);
  const rowStep = (wing.y + wing.h - 12 - rowsY) / rows;
  const bubbles = Math.round(6 + breadth * 2);
  const bubbleStep = (wingX - 10) / bubbles;
  const dockX = wingX + (wingW - 232) / 2;
  return {
    zoom,
    view,
    core,
    breadth,
    compact,
    words: { small: Math.max(13.5, 10 / zoom), label: Math.max(17, 11 / zoom) },
    stairs: { x: stairsX, y: office.y + 40, w: STAIRS, h: floor - office.y - 40 },
    office,
    window: pane,
    sill: pane.y + pane.h,
    wing,
    ground,
    floor,
    carport: { x: left, y: ground.y, w: roomsW - 250, h: ground.h },
    shop: left + roomsW - 122,
    dock: { x: dockX, y: floor - 172, w: 232, h: 172 },
    pavement,
    mast: { x: wingX + wingW - 56, y: wing.y },
    planes: rowOf(4, { x: pane.x + 1, y: pane.y + pane.h - 98, w: planeStep - 2, h: 134 }, planeStep),
    bubbles: rowOf(bubbles, { x: MARGIN, y: pavement - 196, w: bubbleStep - 1, h: 204 }, bubbleStep),
    rows: columnOf(rows, { x: wing.x + 14, y: rowsY, w: wing.w - 28, h: rowStep - 2 }, rowStep),
    bays: rowOf(3, { x: left, y: bayY, w: bayW, h: bayH }, bayW + GAP),
    designs: rowOf(3, { x: left + 4, y: bayY + 20, w: bayW - 8, h: bayH - 26 }, bayW + GAP),
    signs: rowOf(3, { x: core.w - 334, y: floor - 168, w: 104, h: 120 }, 106),
    phone: { x: left + 10, y: office.y + 66, w: 204, h: office.h - 70 },
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
