import { colourOf } from './colour';
import type { Container, Kit } from './kit';
import { block, group, label, piece } from './kit';
import type { Flag } from './picture';

/** A small flag on a pole with a short weekday: straight for a named day, wavy for "soon", torn where the board says no. */
export const flagOn = (
  kit: Kit,
  parent: Container,
  x: number,
  y: number,
  flag: Flag,
  height = 40,
  isNamed = true,
): Container => {
  const { layout, port } = kit;
  const stand = group(kit, parent, x, y);
  block(kit, stand, 0, -height / 2, 3, height).setTint(colourOf('ink'));
  const tall = layout.compact ? 1.25 : 1;
  const cloth = flag.late ? 'flag-torn' : flag.soft ? 'flag-soft-dusk' : 'flag-teal';
  const drawn = piece(kit, stand, cloth, 0, -height + 14 * tall);
  drawn.setScale((0.86 * tall) / kit.atlas.scale, (0.86 * tall) / kit.atlas.scale);
  if (!isNamed) return stand;
  const words = [flag.late ? '! ' : '', flag.day === null ? '…' : port.weekdayShort(flag.day)];
  label(kit, stand, 36 * tall, -height + 14 * tall, words.join(''), {
    size: layout.words.label,
    colour: 'paper',
    width: 58 * tall,
    height: 30 * tall,
  });
  return stand;
};
