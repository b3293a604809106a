import type { Cutout } from './cutout';
import type { FreeRoom } from './freeRoom';
import { createFreeRoom } from './freeRoom';

/** Pixels to a side; what every WebGL device takes, and small enough to be uploaded between two frames. */
export const PAGE = 2048;
/** Pixels between two drawings, so that they never run into each other. */
const GAP = 2;

/** Where a drawing lies on its page, in pixels. */
export type Spot = {
  readonly cutout: Cutout;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** Its size at the full scale; a drawing larger than a page is rasterised smaller and stretched. */
  readonly fullW: number;
  readonly fullH: number;
};
export type PackedPage = { readonly w: number; readonly h: number; readonly spots: readonly Spot[] };
type Box = Omit<Spot, 'x' | 'y'>;

const boxOf = (cutout: Cutout, scale: number): Box => {
  const [fullW, fullH] = [Math.ceil(cutout.w * scale), Math.ceil(cutout.h * scale)];
  return { cutout, fullW, fullH, w: Math.min(PAGE, fullW), h: Math.min(PAGE, fullH) };
};

/** Large things first: no order is best for all. */
const ORDERS: readonly ((box: Box) => number)[] = [
  ({ w, h }) => Math.max(w, h),
  ({ w, h }) => w * h,
  ({ h }) => h,
];

const inOrder = (boxes: readonly Box[], order: (box: Box) => number): PackedPage[] => {
  const pages: { readonly room: FreeRoom; readonly spots: Spot[] }[] = [];
  const put = (box: Box, { room, spots }: (typeof pages)[number]): boolean => {
    const place = room.take(box.w + GAP, box.h + GAP);
    if (place) spots.push({ ...box, ...place });
    return place !== null;
  };
  for (const box of boxes.toSorted((a, b) => order(b) - order(a))) {
    if (pages.some((page) => put(box, page))) continue;
    // The last gap of a row or column may lie outside.
    const page = { room: createFreeRoom(PAGE + GAP), spots: [] };
    pages.push(page);
    put(box, page);
  }
  return pages.map(({ spots }) => ({
    w: Math.max(...spots.map(({ x, w }) => x + w)),
    h: Math.max(...spots.map(({ y, h }) => y + h)),
    spots,
  }));
};

const pixels = (pages: readonly PackedPage[]): number => pages.reduce((sum, { w, h }) => sum + w * h, 0);

/** Puts drawings on as few pages as they need, none larger than it must be; `scale` is pixels to a world unit. */
export const packed = (cutouts: readonly Cutout[], scale: number): PackedPage[] => {
  const boxes = cutouts.map((cutout) => boxOf(cutout, scale));
  return ORDERS.map((order) => inOrder(boxes, order)).reduce((best, next) =>
    pixels(next) < pixels(best) ? next : best,
  );
};
