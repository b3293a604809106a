import { t } from '../../../text/t';
import type { Tone } from '../data/tone';
import type { Key } from './key';
import { layKey, SIGN } from './key';
import type { Room } from './room';
import { SHAPES } from './shapes';

const outlineOf = (tone: Tone, radius: number): string => {
  let path = '';
  const pen = {
    moveTo: (x: number, y: number) => {
      path += `M${x} ${y}`;
    },
    lineTo: (x: number, y: number) => {
      path += `L${x} ${y}`;
    },
    closePath: () => {
      path += 'Z';
    },
  };
  SHAPES[tone].draw(pen, Math.PI * radius * radius);
  return path;
};

/** A key to the shapes that a chart uses. */
export const toneKey = (room: Room, tones: readonly Tone[]): Key =>
  layKey(
    room,
    tones.map((tone) => ({
      sign: outlineOf(tone, SIGN * room.em),
      style: tone,
      words: t(`debrief.tone.${tone}`),
    })),
  );
