import { number } from '../../parts/format';
import type { TrustPoint } from '../data/trustPoints';
import type { Columns } from './dayColumns';
import { drawDue } from './dueFlag';
import { make } from './paper';
import type { Room } from './room';

/** Em. */
const FLAG = 1.5;
const GAP = 0.25;
const HEIGHT = 1.15;

/** Under each day what the night before settled: a flag for the kept, a torn one for the broken, with how many. */
export const drawSettled = (
  { em, widthOf }: Room,
  { xOf, breadth }: Columns,
  points: readonly TrustPoint[],
  y: number,
): SVGElement => {
  const flags = points.flatMap(({ day, kept, broken }) => {
    const signs = [
      { kept: true, count: kept },
      { kept: false, count: broken },
    ]
      .filter(({ count }) => count > 0)
      .map((sign) => ({ ...sign, words: sign.count > 1 ? `×${number(sign.count)}` : '' }));
    const lengths = signs.map(({ words }) => FLAG * em + (words ? widthOf(words) + 0.15 * em : 0));
    const whole = lengths.reduce((sum, length) => sum + length, 0) + (signs.length - 1) * GAP * em;
    // Where a day is too narrow its flags stand closer, and the counts go.
    const fits = whole <= breadth + 0.5 * em;
    const pitch = fits ? 0 : (breadth - FLAG * em) / Math.max(1, signs.length - 1);
    let x = xOf(day + 0.5) - (fits ? whole : Math.min(whole, breadth)) / 2;
    return signs.flatMap(({ kept: isKept, words }, index) => {
      const from = x;
      x += fits ? (lengths[index] ?? 0) + GAP * em : pitch;
      const flag = drawDue(em, { x: from + FLAG * em, y, height: HEIGHT * em, kept: isKept });
      if (!fits || words === '') return [flag];
      const at = { class: 'settled-count', x: from + (FLAG + 0.15) * em, y: y + 0.85 * em };
      return [flag, make('text', at, words)];
    });
  });
  return make('g', {}, ...flags);
};
