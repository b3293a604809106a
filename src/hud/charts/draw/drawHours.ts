import type { Hour } from '../../../play/hours';
import { t, weekdayShort } from '../../../text/t';
import { number } from '../../parts/format';
import { USES } from '../data/uses';
import { layKey, SIGN } from './key';
import { cutBox, make } from './paper';
import { plotOn } from './plotOn';
import type { Room } from './room';

/** Em. */
const ROW = 1.75;
const BAR = 1.3;
const GAP = 0.7;

/** Each evening as a strip of paper, cut by what it went to. */
export const drawHours = (room: Room, hours: readonly Hour[]): SVGSVGElement => {
  const { width, em, widthOf } = room;
  const names = Math.max(0, ...hours.map(({ day }) => widthOf(weekdayShort(day)))) + GAP * em;
  const most = Math.max(1, ...hours.map((hour) => USES.reduce((sum, use) => sum + hour[use], 0)));
  const sign = cutBox(-SIGN * em, -SIGN * em, 2 * SIGN * em, 2 * SIGN * em, 3);
  const key = layKey(
    room,
    USES.map((use) => ({ sign, style: use, words: t(`debrief.uses.${use}`) })),
  );
  const top = key.heightIn(width) + 0.5 * em;
  return plotOn(room, top + hours.length * ROW * em, {
    x: { type: 'linear', domain: [0, most], range: [names, width - 1] },
    y: { type: 'identity' },
    marks: [
      () => key.drawAt(0, 0, width),
      (_index, { x }) => {
        const at = (minutes: number): number => x?.(minutes) ?? 0;
        const strips = hours.flatMap((hour, row) => {
          const y = top + row * ROW * em;
          const line = y + 0.95 * em;
          let minutes = 0;
          const parts = USES.flatMap((use) => {
            const [from, to] = [at(minutes) + 1, at(minutes + hour[use]) - 1];
            minutes += hour[use];
            if (hour[use] === 0) return [];
            const words = number(hour[use]);
            const piece = make('path', { class: `use ${use}`, d: cutBox(from, y, to - from, BAR * em, row) });
            if (widthOf(words) > to - from) return [piece];
            const place = { class: `use-words ${use}`, x: (from + to) / 2, y: line, 'text-anchor': 'middle' };
            return [piece, make('text', place, words)];
          });
          return [make('text', { class: 'tick', x: 0, y: line }, weekdayShort(hour.day)), ...parts];
        });
        return make('g', {}, ...strips);
      },
    ],
  });
};
