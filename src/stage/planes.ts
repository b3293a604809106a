import { flagOn } from './flags';
import type { Keyed } from './keyed';
import { createKeyed } from './keyed';
import type { Container, Kit } from './kit';
import { label, piece } from './kit';
import type { Plane } from './picture';

/** The replies of the open card, as numbered paper planes on the office sill. */
export const createPlanes = (kit: Kit, layer: Container): Keyed<Plane> => {
  const { planes, sill } = kit.layout;
  return createKeyed<Plane>(kit, {
    parent: layer,
    keyOf: ({ tweet, reply }) => `${tweet}/${reply}`,
    spotOf: (_, index) => {
      const rect = planes[index] ?? planes[planes.length - 1];
      return { x: (rect?.x ?? 0) + (rect?.w ?? 0) / 2, y: sill + 4 };
    },
    from: (_, spot) => ({ x: spot.x - 40, y: spot.y - 60 }),
    paint(view, { flag, state }, index) {
      if (flag) flagOn(kit, view, -42, -18, flag, 66);
      const plane = piece(kit, view, 'plane', 0, -14);
      plane.setAngle(state === 'chosen' ? -12 : -4);
      const tag = piece(kit, view, 'tag', 0, 20);
      if (kit.layout.compact) tag.setScale(1.2 / kit.atlas.scale);
      const number = label(kit, view, 0, 20, kit.port.choiceLabel(index), {
        size: kit.layout.words.label + 4,
        colour: 'lantern',
      });
      for (const part of [plane, tag, number]) part.setAlpha(state === 'left' ? 0.35 : 1);
      if (state === 'chosen') piece(kit, view, 'pencil', 8, -16);
    },
  });
};
