import type { Container, Kit } from './kit';
import { group, label, piece } from './kit';
import type { Point } from './layout';

export type Effects = {
  /** A paper plane flies from the sill to whoever it was written for. */
  fly(from: Point, to: Point): void;
  /** Something small rises and fades. */
  rise(drawing: string, at: Point, scale?: number): void;
  /** Points of the ledger, in tenths. */
  points(tenths: number, at: Point): void;
  /** Something falls, turning. */
  drop(drawing: string, at: Point): void;
  /** Something goes from here to there in an arc. */
  toss(drawing: string, from: Point, to: Point, scale?: number): void;
  /** A ring of light, from the mast along the street. */
  broadcast(at: Point): void;
  /** A work rolls out of the dock and along the street. */
  rollOut(work: string, from: Point): void;
};

/** Things that are seen for a moment and leave nothing behind. */
export const createEffects = (kit: Kit, layer: Container): Effects => {
  const { motion, atlas, layout } = kit;
  const start = (drawing: string, { x, y }: Point, scale = 1) =>
    piece(kit, layer, drawing, x, y).setScale(scale / atlas.scale);
  return {
    fly(from, to) {
      const plane = start('plane', from);
      const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
      motion.flourish(plane, [
        { to: { x: from.x + 34, y: from.y - 46, angle: -22 }, for: 200, ease: 'Quad.easeOut' },
        { to: { x: to.x, y: to.y, angle: turn + 22 }, for: 560, ease: 'Quad.easeIn' },
        { to: { alpha: 0 }, for: 160 },
      ]);
    },
    rise(drawing, at, scale = 1) {
      motion.flourish(start(drawing, at, scale), [
        { to: { y: at.y - 70 }, for: 620, ease: 'Quad.easeOut' },
        { to: { alpha: 0 }, for: 240 },
      ]);
    },
    points(tenths, at) {
      const slip = group(kit, layer, at.x, at.y);
      piece(kit, slip, 'points');
      const rounded = Math.round(tenths / 10);
      const words = rounded > 0 ? `+${rounded}` : String(rounded).replace('-', '−');
      const colour = rounded < 0 ? 'clay' : 'moss';
      label(kit, slip, 0, 1, words, { size: layout.words.label + 4, colour });
      motion.flourish(slip, [
        { to: { y: at.y - 50 }, for: 900, ease: 'Quad.easeOut' },
        { to: { alpha: 0 }, for: 300 },
      ]);
    },
    drop(drawing, at) {
      motion.flourish(start(drawing, at, 1.2), [
        { to: { y: at.y - 20, angle: -10 }, for: 200 },
        { to: { y: 790, angle: 46 }, for: 900, ease: 'Quad.easeIn' },
        { to: { alpha: 0 }, for: 300 },
      ]);
    },
    toss(drawing, from, to, scale = 0.8) {
      const thing = start(drawing, from, scale);
      motion.flourish(thing, [
        {
          to: { x: (from.x + to.x) / 2, y: Math.min(from.y, to.y) - 60, angle: 20 },
          for: 300,
          ease: 'Quad.easeOut',
        },
        { to: { x: to.x, y: to.y, angle: 0 }, for: 300, ease: 'Quad.easeIn' },
        { to: { alpha: 0 }, for: 220 },
      ]);
    },
    broadcast(at) {
      for (const wait of [0, 260]) {
        const ring = start('ring', at, 0.1).setBlendMode('ADD');
        motion.flourish(ring, [
          { to: { scale: 6 / atlas.scale, alpha: 0 }, for: 1300, wait, ease: 'Quad.easeOut' },
        ]);
      }
    },
    rollOut(work, from) {
      const cart = group(kit, layer, from.x, from.y);
      piece(kit, cart, 'glow', 0, -50)
        .setBlendMode('ADD')
        .setScale(1.3 / atlas.scale);
      piece(kit, cart, `work-${work}`);
      motion.flourish(cart, [
        { to: { y: from.y + 70, scale: 1.1 }, for: 420, wait: 240, ease: 'Back.easeOut' },
        { to: { x: layout.view.x - 140 }, for: 1100, ease: 'Quad.easeIn' },
      ]);
    },
  };
};
