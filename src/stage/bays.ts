import { flagOn } from './flags';
import type { Container, Image, Kit } from './kit';
import { group, label, piece } from './kit';
import type { Rect } from './layout';
import { centre } from './layout';
import { person, pose } from './people';
import type { Bay, Picture } from './picture';
import { leafSize, plateHeight } from './sheets';

export type Bays = {
  /** Bay by bay, as it is asked to go on. */
  draw(picture: Picture): Generator<void>;
  /** The bay in which a fix stands, or −1. */
  find(fix: string): number;
};

/** The finished part of a work rises from its floor as it progresses. */
const grown = (
  kit: Kit,
  view: Container,
  { work, progress }: Bay,
  x: number,
  y: number,
  scale: number,
): void => {
  const sketch = piece(kit, view, `sketch-${work}`, x, y);
  const finished = piece(kit, view, `work-${work}`, x, y);
  for (const image of [sketch, finished]) image.setScale(scale / kit.atlas.scale);
  const { width, height } = finished.frame;
  finished.setCrop(0, height * (1 - progress), width, height * progress);
};

const plate = (kit: Kit, view: Container, { fix }: Bay, { w }: Rect): void => {
  const tall = plateHeight(kit.layout);
  piece(kit, view, 'nameplate', w / 2, tall / 2 + 6);
  label(kit, view, w / 2, tall / 2 + 6, kit.port.issueName(fix), {
    size: kit.layout.words.label,
    width: w - 32,
    height: tall - 4,
  });
};

/** At the left: the day that was promised, as a flag, over the day on which the board says it will ship, as a calendar leaf. */
const dates = function* (kit: Kit, view: Container, { flag, shipDay }: Bay, { h }: Rect): Generator<void> {
  const { words, compact } = kit.layout;
  const size = leafSize(kit.layout);
  if (flag) flagOn(kit, view, 10, h - size.h - 14, flag, compact ? 50 : 62);
  yield;
  if (shipDay === null) return;
  const leaf = group(kit, view, 8 + size.w / 2, h - 10 - size.h / 2);
  piece(kit, leaf, 'leaf').setAngle(-2);
  label(kit, leaf, 0, 3, compact ? kit.port.weekdayShort(shipDay) : kit.port.weekday(shipDay), {
    size: words.small,
    width: size.w - 8,
    height: size.h - 8,
  });
};

const asking = (kit: Kit, view: Container, rect: Rect): void => {
  piece(kit, view, 'bay-dark', rect.w / 2, rect.h / 2).setAlpha(0.74);
  const glow = piece(kit, view, 'glow', rect.w - 56, 96).setScale(0.9 / kit.atlas.scale);
  glow.setAlpha(0.6);
  piece(kit, view, 'hand', rect.w - 50, 168);
  piece(kit, view, 'question', rect.w - 96, 104).setScale(0.86 / kit.atlas.scale);
};

const crewOf = (bay: number) => ({ body: `crew-${bay}`, head: `crew-${bay}` });

const paintBay = function* (
  kit: Kit,
  view: Container,
  bay: Bay | null,
  index: number,
  rect: Rect,
  night: boolean,
): Generator<void> {
  const floor = rect.h - 14;
  piece(kit, view, 'bay-lamp', rect.w - 46, 2).setScale(0.8 / kit.atlas.scale);
  if (!bay) {
    const crew = person(kit, view, crewOf(index), rect.w - 48, floor);
    crew.setScale(0.94);
    piece(kit, view, 'crate', rect.w * 0.36, floor).setScale(0.7 / kit.atlas.scale);
    if (night) piece(kit, view, 'bay-dark', rect.w / 2, rect.h / 2).setAlpha(0.5);
    return;
  }
  grown(kit, view, bay, rect.w * 0.53, floor - 2, kit.layout.compact ? 0.72 : 0.86);
  const crew = person(kit, view, crewOf(index), rect.w - 28, floor);
  // Turned towards the work.
  crew.setScale(-0.94, 0.94);
  if (bay.asks) asking(kit, view, rect);
  else kit.motion.atOnce(() => pose(kit, crew, 'work'));
  yield;
  plate(kit, view, bay, rect);
  yield;
  yield* dates(kit, view, bay, rect);
};

/** The three crews' bays, and the designs that stand in them while a question is asked. */
export const createBays = (kit: Kit, layer: Container, front: Container): Bays => {
  const { bays: rects, designs: places, words } = kit.layout;
  const views = rects.map(({ x, y }) => group(kit, layer, x, y));
  const painted = rects.map(() => '');
  const signs = group(kit, front);
  let shown: readonly (Bay | null)[] = [];
  let asked = '';

  const showDesigns = function* ({ designs }: Picture): Generator<void> {
    const state = JSON.stringify(designs);
    if (state === asked) return;
    asked = state;
    signs.removeAll(true);
    if (!designs) return;
    for (const rect of rects) {
      const { x, y } = centre(rect);
      piece(kit, signs, 'bay-dark', x, y).setAlpha(0.86);
    }
    for (const [index, design] of designs.designs.entries()) {
      const rect = places[index];
      if (!rect) continue;
      const sign = group(kit, signs, rect.x + rect.w / 2, rect.y + rect.h / 2 - 8);
      piece(kit, sign, 'design', 0, 0);
      const tag: Image = piece(kit, sign, 'tag', 0, -rect.h / 2 + 24);
      tag.setScale((kit.layout.compact ? 1.3 : 1.1) / kit.atlas.scale);
      label(kit, sign, 0, -rect.h / 2 + 24, kit.port.choiceLabel(index), {
        size: words.label + 4,
        colour: 'lantern',
      });
      label(kit, sign, 0, 8, kit.port.designName(designs.issue, design), {
        size: words.label,
        width: rect.w - 30,
        height: rect.h - 74,
      });
      sign.setAlpha(0);
      kit.motion.move(sign, { alpha: 1 }, 260, 'Sine.easeOut', index * 80);
      yield;
    }
  };

  return {
    *draw(picture) {
      shown = picture.bays;
      for (const [index, bay] of picture.bays.entries()) {
        const state = JSON.stringify([bay, picture.night]);
        const [view, rect] = [views[index], rects[index]];
        if (!view || !rect || painted[index] === state) continue;
        painted[index] = state;
        // What was there stays until all of the new is painted.
        const old = [...view.list];
        const fresh = group(kit, view).setVisible(false);
        yield* paintBay(kit, fresh, bay, index, rect, picture.night);
        view.remove(old, true);
        fresh.setVisible(true);
        yield;
      }
      yield* showDesigns(picture);
    },
    find: (fix) => shown.findIndex((bay) => bay?.fix === fix),
  };
};
