/** The free room of a page, handed out in rectangles. */
export type FreeRoom = {
  /** The upper left corner of a rectangle that is yours from now on; null where the page has no room for it. */
  take(w: number, h: number): { readonly x: number; readonly y: number } | null;
};

/** A stretch of the lower edge of what is taken: a skyline that hangs from the top. */
type Edge = { readonly x: number; readonly y: number; readonly w: number };
type Place = { readonly x: number; readonly y: number; readonly cost: number };

/** An empty page, so many pixels wide and high. */
export const createFreeRoom = (side: number): FreeRoom => {
  let edges: readonly Edge[] = [{ x: 0, y: 0, w: side }];

  const placeAt = (x: number, w: number, h: number): Place | null => {
    const over = edges.filter((edge) => edge.x < x + w && edge.x + edge.w > x);
    const y = Math.max(...over.map((edge) => edge.y));
    if (x + w > side || y + h > side) return null;
    // Room that is shut in above it is lost.
    const lost = over.reduce(
      (sum, edge) => sum + (y - edge.y) * (Math.min(edge.x + edge.w, x + w) - Math.max(edge.x, x)),
      0,
    );
    return { x, y, cost: y + h + lost / w };
  };

  return {
    take(w, h) {
      const place = edges
        .map(({ x }) => placeAt(x, w, h))
        .reduce((best, next) => (next && (!best || next.cost < best.cost) ? next : best), null);
      if (!place) return null;
      const { x, y } = place;
      const left = edges.map((edge) => ({ ...edge, w: Math.min(edge.x + edge.w, x) - edge.x }));
      const right = edges.map((edge) => {
        const from = Math.max(edge.x, x + w);
        return { ...edge, x: from, w: edge.x + edge.w - from };
      });
      edges = [...left, { x, y: y + h, w }, ...right].filter((edge) => edge.w > 0);
      return { x, y };
    },
  };
};
