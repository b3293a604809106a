/** Points of a curve as [x, y], x rising; flat before the first and after the last. */
export type Curve = readonly (readonly [number, number])[];

/** The curve's y at x, straight lines between its points, rounded down: a table instead of logarithms, the same in every engine. */
export const at = (curve: Curve, x: number): number => {
  let [fromX, fromY] = curve[0] ?? [0, 0];
  for (const [toX, toY] of curve) {
    if (x <= toX)
      return toX === fromX ? toY : fromY + Math.trunc(((x - fromX) * (toY - fromY)) / (toX - fromX));
    [fromX, fromY] = [toX, toY];
  }
  return fromY;
};
