import type { Hour } from './hour';
import type { Container, Image, Kit } from './kit';
import { group, label, piece } from './kit';
import type { Layout, Point } from './layout';
import { centre } from './layout';
import { createOutlook } from './outlook';
import type { Pose } from './people';
import { person, pose } from './people';
import type { Ceo, Picture } from './picture';
import { walk } from './walk';

/** Where the desk stands in the office, from its lower left corner. */
const DESK = { x: 106, y: -12 };

/** Bubbles that fit behind the window. */
const MOST_PILED = 6;

export type Office = {
  draw(picture: Picture): void;
  /** The window shows the hour. */
  hour(hour: Hour): void;
  drift(milliseconds: number, wind: number): void;
  ring(): void;
  phone(): { x: number; y: number };
};

const deskAt = ({ office }: Layout): Point => ({ x: office.x + DESK.x, y: office.y + office.h + DESK.y });

const spotOf = (kit: Kit, ceo: Ceo): Point => {
  const { bays, dock, pavement, view } = kit.layout;
  const desk = deskAt(kit.layout);
  if (ceo.at === 'desk') return { x: desk.x - 8, y: desk.y - 2 };
  if (ceo.at === 'dock') return { x: dock.x + 12, y: pavement - 8 };
  if (ceo.at === 'gone') return { x: view.x - 120, y: pavement - 8 };
  const bay = bays[ceo.bay];
  // Beside the work, clear of the dates at the bay's left.
  return { x: (bay?.x ?? 0) + (bay?.w ?? 0) * 0.37, y: (bay?.y ?? 0) + (bay?.h ?? 0) - 8 };
};

const poseAt = (ceo: Ceo): Pose => {
  if (ceo.at === 'desk') return ceo.writing ? 'write' : 'stand';
  return ceo.at === 'bay' ? 'think' : 'wave';
};

/** The top floor: the CEO, the phone that glows with what waits, the sill. */
export const createOffice = (kit: Kit, layer: Container, front: Container): Office => {
  const { window: pane, sill, compact, words } = kit.layout;
  const middle = centre(pane);
  const spot = deskAt(kit.layout);
  const outlook = createOutlook(kit, layer);
  piece(kit, layer, 'shelf', spot.x - 38, spot.y - 132).setScale(0.86 / kit.atlas.scale);
  const lamp = piece(kit, layer, 'glow', spot.x + 6, spot.y - 66).setScale(1.25 / kit.atlas.scale);
  const ceo = person(kit, front, { body: 'ceo', head: 'ceo' }, spot.x, spot.y);
  const desk = group(kit, front);
  piece(kit, desk, 'desk', spot.x, spot.y + 4).setScale(1.02 / kit.atlas.scale);
  const phone = group(kit, desk, spot.x + 62, spot.y - 62);
  const halo = piece(kit, phone, 'glow', 0, -20);
  const handset: Image = piece(kit, phone, 'phone', 0, 0);
  const count = group(kit, phone, 14, -50);
  piece(kit, layer, 'sill', middle.x, sill + 18);
  const pile = group(kit, layer);
  const { x, y } = centre(kit.layout.office);
  const dark = piece(kit, front, 'office-dark', x, y);
  let shown = '';
  let isBack = true;

  /** With nobody at the desk, what waits piles up at the window. */
  const showPile = (open: number) => {
    pile.removeAll(true);
    for (let index = 0; index < Math.min(open, MOST_PILED); index++) {
      const x = pane.x + 40 + index * ((pane.w - 80) / (MOST_PILED - 1));
      piece(kit, pile, 'bubble-calm', x, sill - 4 - (index % 2) * 10)
        .setScale(0.62 / kit.atlas.scale)
        .setAngle((index % 3) * 6 - 6);
    }
  };
  const showCount = (open: number) => {
    count.removeAll(true);
    halo.setAlpha(open === 0 ? 0 : 0.6).setScale((0.55 + Math.min(open, 6) * 0.09) / kit.atlas.scale);
    if (open === 0) return;
    piece(kit, count, 'tag').setScale((compact ? 1.05 : 0.86) / kit.atlas.scale);
    label(kit, count, 0, 0, String(open), { size: words.label, colour: 'lantern' });
  };

  return {
    draw({ ceo: place, queue, night }) {
      const state = JSON.stringify([place, queue.length, night]);
      if (state === shown) return;
      shown = state;
      const to = spotOf(kit, place);
      if (to.x !== ceo.x || to.y !== ceo.y) pose(kit, ceo, 'walk', Math.sign(to.x - ceo.x));
      // Out of the office in front of everything, and behind the desk again only once there.
      front.bringToTop(place.at === 'desk' && isBack ? desk : ceo);
      isBack = place.at === 'desk';
      walk(kit, ceo, to, () => {
        if (place.at === 'desk') front.bringToTop(desk);
        front.bringToTop(dark);
        pose(kit, ceo, poseAt(place));
      });
      front.bringToTop(dark);
      kit.motion.move(dark, { alpha: night ? 0.5 : 0 }, 900);
      showCount(queue.length);
      showPile(place.at === 'desk' ? 0 : queue.length);
      lamp.setAlpha(night ? 0.2 : 0.42);
    },
    hour: outlook.draw,
    drift: outlook.drift,
    ring() {
      if (kit.motion.isStill()) return;
      kit.scene.tweens.killTweensOf(handset);
      kit.scene.tweens.add({
        targets: handset,
        angle: { from: -14, to: 14 },
        duration: 70,
        yoyo: true,
        repeat: 3,
        onComplete: () => handset.setAngle(0),
      });
    },
    phone: () => ({ x: phone.x, y: phone.y - 24 }),
  };
};
