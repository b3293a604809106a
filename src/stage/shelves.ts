/** Room on a page, handed out in rows of about equal height. */
export type Shelves = {
  /** The upper left corner of a free rectangle; null where the page is full. */
  take(w: number, h: number): { readonly x: number; readonly y: number } | null;
};

type Shelf = { readonly y: number; readonly h: number; x: number };

/** How much taller than its things a shelf may be, before another one is begun. */
const LOOSE = 1.35;

/** An empty page, so many pixels wide and high. */
export const createShelves = (side: number): Shelves => {
  const shelves: Shelf[] = [];
  let end = 0;
  const fitting = (w: number, h: number, loose: number): Shelf | undefined =>
    shelves
      .filter((shelf) => shelf.h >= h && shelf.h <= h * loose && shelf.x + w <= side)
      .sort((a, b) => a.h - b.h)[0];
  const begun = (w: number, h: number): Shelf | undefined => {
    if (end + h > side || w > side) return undefined;
    const shelf = { y: end, h, x: 0 };
    shelves.push(shelf);
    end += h;
    return shelf;
  };
  return {
    take(w, h) {
      const shelf = fitting(w, h, LOOSE) ?? begun(w, h) ?? fitting(w, h, Number.POSITIVE_INFINITY);
      if (!shelf) return null;
      const x = shelf.x;
      shelf.x += w;
      return { x, y: shelf.y };
    },
  };
};
