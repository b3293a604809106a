import type { Container, Kit } from './kit';
import { group, label, piece } from './kit';
import { centre } from './layout';
import type { Picture } from './picture';
import { ANNOUNCED } from './touches';

export type Dock = {
  draw(picture: Picture): void;
  /** Opens the doors for the moment in which something rolls out. */
  open(wait: number): void;
  gate(): { x: number; y: number };
};

/** The dock at the side: shipped works wait here until somebody tells those who asked. */
export const createDock = (kit: Kit, layer: Container, front: Container): Dock => {
  const { dock, signs, words, compact, floor } = kit.layout;
  const middle = centre(dock);
  piece(kit, layer, 'dock-inside', middle.x, floor);
  const light = piece(kit, layer, 'glow', middle.x, floor - 60).setScale(1.7 / kit.atlas.scale);
  const goods = group(kit, layer);
  const door = piece(kit, layer, 'dock-door', middle.x, floor - 146);
  piece(kit, layer, 'dock', middle.x, floor);
  const flags = group(kit, layer);
  const choices = group(kit, front);
  const full = door.scaleY;
  let shown = '';

  const showGoods = ({ toAnnounce }: Picture) => {
    toAnnounce.slice(0, 2).forEach(({ work }, index) => {
      const x = middle.x - 40 + index * 76;
      piece(kit, goods, 'crate', x, floor - 2).setScale(0.8 / kit.atlas.scale);
      piece(kit, goods, `icon-${work}`, x, floor - 12);
    });
    if (toAnnounce.length > 0) piece(kit, goods, 'megaphone', middle.x + 48, floor - 104).setAngle(-8);
  };
  const showFlags = ({ shipped }: Picture) => {
    shipped.slice(-7).forEach(({ work }, index) => {
      const x = dock.x + 18 + index * 32;
      const paint = (['moss', 'teal', 'gold', 'clay'] as const)[index % 4];
      piece(kit, flags, `pennant-${paint}`, x, dock.y - 2 + (index % 2) * 3).setScale(0.66 / kit.atlas.scale);
      piece(kit, flags, `icon-${work}`, x, dock.y + 22 + (index % 2) * 3).setScale(0.4 / kit.atlas.scale);
    });
  };
  const showChoices = ({ signs: fix }: Picture) => {
    if (fix === null) return;
    ANNOUNCED.forEach((choice, index) => {
      const rect = signs[index];
      if (!rect) return;
      const { x, y } = centre(rect);
      piece(kit, choices, 'sign', x, y);
      piece(kit, choices, `choice-${choice}`, x, y + 10);
      piece(kit, choices, 'tag', x, rect.y + 12).setScale((compact ? 1.2 : 1) / kit.atlas.scale);
      label(kit, choices, x, rect.y + 12, kit.port.choiceLabel(index), {
        size: words.label + 2,
        colour: 'lantern',
      });
    });
  };

  return {
    draw(picture) {
      const state = JSON.stringify([picture.toAnnounce, picture.shipped, picture.signs]);
      if (state === shown) return;
      shown = state;
      for (const part of [goods, flags, choices]) part.removeAll(true);
      showGoods(picture);
      showFlags(picture);
      showChoices(picture);
      const isOpen = picture.toAnnounce.length > 0;
      kit.motion.move(door, { scaleY: isOpen ? full * 0.16 : full }, 420);
      kit.motion.move(light, { alpha: isOpen ? 0.75 : 0 }, 420);
    },
    open(wait) {
      if (kit.motion.isStill()) return;
      kit.scene.tweens.add({
        targets: door,
        scaleY: full * 0.16,
        duration: 260,
        delay: wait,
        ease: 'Back.easeOut',
      });
      kit.scene.tweens.add({
        targets: light,
        alpha: { from: 0, to: 1 },
        duration: 260,
        delay: wait,
        yoyo: true,
        hold: 700,
      });
    },
    gate: () => ({ x: middle.x, y: floor }),
  };
};
