import type { Container, Kit } from './kit';
import type { Layout, Point } from './layout';

/** World units that the CEO goes in a second; a walk never takes longer than `LONGEST`. */
const PACE = 620;
const LONGEST = 1500;
/** World units within which two heights are one floor. */
const LEVEL = 24;

/** The way from here to there on foot: along a floor, down or up the stairs, along the next floor. */
export const wayTo = ({ stairs }: Pick<Layout, 'stairs'>, from: Point, to: Point): Point[] => {
  if (Math.abs(from.y - to.y) < LEVEL) return [to];
  const x = stairs.x + stairs.w / 2;
  return [{ x, y: from.y }, { x, y: to.y }, to].filter((point) => point.x !== from.x || point.y !== from.y);
};

const length = (points: readonly Point[]): number =>
  points.reduce((sum, { x, y }, index) => {
    const last = points[index - 1];
    return last ? sum + Math.hypot(x - last.x, y - last.y) : 0;
  }, 0);

/** Sends a figure on its way, from wherever it is now; `arrived` is not called when a newer walk begins first. */
export const walk = (kit: Kit, figure: Container, to: Point, arrived: () => void = () => {}): void => {
  const { scene, motion, layout } = kit;
  scene.tweens.killTweensOf(figure);
  if (motion.isStill()) {
    figure.setPosition(to.x, to.y);
    arrived();
    return;
  }
  const from = { x: figure.x, y: figure.y };
  const way = wayTo(layout, from, to);
  const whole = length([from, ...way]);
  if (whole < 1) {
    arrived();
    return;
  }
  const perUnit = Math.min(1000 / PACE, LONGEST / whole);
  const tweens = way.map((point, index) => ({
    x: point.x,
    y: point.y,
    duration: length([way[index - 1] ?? from, point]) * perUnit,
  }));
  scene.tweens.chain({ targets: figure, tweens, onComplete: arrived });
};
