import type { ColourName } from '../content/art';
import type { Container, Image, Kit } from './kit';
import { group, label, piece } from './kit';
import type { Point } from './layout';

/** Things seen for a moment that leave nothing behind; each begins after the moment's own wait. */
export type Effects = {
  /** A paper plane goes from the sill to whoever it was written for: it glides, or it tumbles. */
  fly(from: Point, to: Point, isGood: boolean): void;
  /** Something small rises and fades. */
  rise(drawing: string, at: Point, scale?: number): void;
  /** A sign pops up, is read, and folds away. */
  sign(drawing: string, at: Point, wait?: number): void;
  /** Something falls, turning. */
  drop(drawing: string, at: Point, scale?: number): void;
  /** Something goes from here to there in an arc. */
  toss(drawing: string, from: Point, to: Point, scale?: number): void;
  /** A flag tears in two. */
  tear(at: Point): void;
  /** Shreds of coloured paper. */
  confetti(at: Point, pieces: number): void;
  /** Points of the ledger, in tenths. */
  points(tenths: number, at: Point): void;
  /** Painted words on a slip, with a drawing before them. */
  note(drawing: string, words: string, at: Point, colour?: ColourName): void;
  /** A ring of light, from the mast along the street. */
  broadcast(at: Point): void;
  /** A work comes out of the dock and goes along the street; at a feast in a light of its own. */
  rollOut(work: string, from: Point, isFeast: boolean): void;
};

/** Milliseconds within which two slips at one place would hide each other. */
const SLIP_LASTS = 1000;
const SLIP_NEAR = 90;
const SLIP_STEP = 42;
const SHREDS = 4;
const SHRED_PAINTS = ['gold', 'clay', 'teal', 'moss'] as const;

/** The stage's moments, each called with the milliseconds before it begins. */
export const createEffects = (kit: Kit, layer: Container): ((wait: number) => Effects) => {
  const { motion, atlas, layout, scene } = kit;
  let slips: { readonly at: Point; readonly until: number }[] = [];

  /** How far a slip has to step aside for those that hang there already. */
  const aside = (at: Point, begin: number): number => {
    slips = slips.filter(({ until }) => until > begin);
    const near = slips.filter(
      (slip) => Math.abs(slip.at.x - at.x) < SLIP_NEAR && Math.abs(slip.at.y - at.y) < SLIP_NEAR,
    );
    slips.push({ at, until: begin + SLIP_LASTS });
    return near.length * SLIP_STEP;
  };

  return (wait) => {
    /** Nothing is seen of it before its time. */
    const hidden = <T extends Container | Image>(thing: T): T => {
      if (wait > 0 && !motion.isStill()) thing.setAlpha(0);
      return thing;
    };
    const start = (drawing: string, { x, y }: Point, scale = 1) =>
      hidden(piece(kit, layer, drawing, x, y).setScale(scale / atlas.scale));
    const appear = { to: { alpha: 1 }, for: 1, wait };

    const slip = (at: Point, paint: (view: Container) => void) => {
      // Never out of the picture's top.
      const y = Math.max(layout.view.y + 80, at.y - aside(at, scene.time.now + wait));
      const view = hidden(group(kit, layer, at.x, y));
      paint(view);
      motion.flourish(view, [
        appear,
        { to: { y: y - 50 }, for: 950, ease: 'Quad.easeOut' },
        { to: { alpha: 0 }, for: 300 },
      ]);
    };

    return {
      fly(from, to, isGood) {
        const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
        motion.flourish(start('plane', from), [
          appear,
          { to: { x: from.x + 34, y: from.y - 46, angle: -22 }, for: 200, ease: 'Quad.easeOut' },
          isGood
            ? { to: { x: to.x, y: to.y, angle: turn + 22 }, for: 560, ease: 'Quad.easeIn' }
            : { to: { x: to.x, y: to.y, angle: turn + 742 }, for: 560, ease: 'Cubic.easeIn' },
          { to: { alpha: 0 }, for: 160 },
        ]);
      },
      rise(drawing, at, scale = 1) {
        motion.flourish(start(drawing, at, scale), [
          appear,
          { to: { y: at.y - 70 }, for: 620, ease: 'Quad.easeOut' },
          { to: { alpha: 0 }, for: 240 },
        ]);
      },
      sign(drawing, at, later = 0) {
        const full = 1 / atlas.scale;
        const sign = piece(kit, layer, drawing, at.x, at.y);
        if (!motion.isStill()) sign.setScale(full * 0.2).setAlpha(0);
        motion.flourish(sign, [
          { to: { scale: full, alpha: 1 }, for: 240, wait: wait + later, ease: 'Back.easeOut' },
          { to: { y: at.y - 8 }, for: 1100 },
          { to: { scaleY: full * 0.1, alpha: 0 }, for: 200, ease: 'Quad.easeIn' },
        ]);
      },
      drop(drawing, at, scale = 1.2) {
        motion.flourish(start(drawing, at, scale), [
          appear,
          { to: { y: at.y - 20, angle: -10 }, for: 200 },
          { to: { y: layout.pavement + 20, angle: 46 }, for: 900, ease: 'Quad.easeIn' },
          { to: { alpha: 0 }, for: 300 },
        ]);
      },
      toss(drawing, from, to, scale = 0.8) {
        motion.flourish(start(drawing, from, scale), [
          appear,
          {
            to: { x: (from.x + to.x) / 2, y: Math.min(from.y, to.y) - 60, angle: 20 },
            for: 300,
            ease: 'Quad.easeOut',
          },
          { to: { x: to.x, y: to.y, angle: 0 }, for: 300, ease: 'Quad.easeIn' },
          { to: { alpha: 0 }, for: 220 },
        ]);
      },
      tear(at) {
        for (const [drawing, side] of [
          ['snip', -1],
          ['flag-torn', 1],
        ] as const) {
          motion.flourish(start(drawing, { x: at.x + side * 20, y: at.y }, 1.2), [
            appear,
            { to: { angle: side * 6 }, for: 340 },
            { to: { x: at.x + side * 46, angle: side * 24 }, for: 260, ease: 'Quad.easeIn' },
            {
              to: { x: at.x + side * 70, y: layout.pavement + 10, angle: side * 70 },
              for: 1100,
              ease: 'Quad.easeIn',
            },
            { to: { alpha: 0 }, for: 400 },
          ]);
        }
      },
      confetti(at, pieces) {
        if (motion.isStill()) return;
        for (let index = 0; index < pieces; index++) {
          // The same throw each time: far and near, left and right in turn.
          const [far, side] = [40 + ((index * 0.618034) % 1) * 170, index % 2 ? 1 : -1];
          const high = 60 + ((index * 0.7548) % 1) * 120;
          const shred = start(
            `confetti-${(index % SHREDS) + 1}-${SHRED_PAINTS[index % SHRED_PAINTS.length]}`,
            at,
          );
          motion.flourish(shred, [
            { ...appear, wait: wait + index * 12 },
            {
              to: { x: at.x + side * far, y: at.y - high, angle: side * 160 },
              for: 420,
              ease: 'Quad.easeOut',
            },
            {
              to: { x: at.x + side * far * 1.3, y: at.y + 40, angle: side * 420 },
              for: 900,
              ease: 'Quad.easeIn',
            },
            { to: { alpha: 0 }, for: 260 },
          ]);
        }
      },
      points(tenths, at) {
        slip(at, (view) => {
          piece(kit, view, 'points');
          const rounded = Math.round(tenths / 10);
          const words = rounded > 0 ? `+${rounded}` : String(rounded).replace('-', '−');
          label(kit, view, 0, 1, words, {
            size: layout.words.label + 4,
            colour: rounded < 0 ? 'clay' : 'moss',
          });
        });
      },
      note(drawing, words, at, colour = 'ink') {
        slip(at, (view) => {
          piece(kit, view, 'points').setScale(1.2 / atlas.scale, 1 / atlas.scale);
          piece(kit, view, drawing, -38, 0).setScale(0.5 / atlas.scale);
          label(kit, view, 14, 1, words, { size: layout.words.label + 2, colour, width: 76, height: 34 });
        });
      },
      broadcast(at) {
        for (const late of [0, 260, 520]) {
          const ring = start('ring', at, 0.1);
          motion.flourish(ring, [
            { ...appear, wait: wait + late },
            { to: { scale: 6 / atlas.scale, alpha: 0 }, for: 1300, ease: 'Quad.easeOut' },
          ]);
        }
      },
      rollOut(work, from, isFeast) {
        const cart = hidden(group(kit, layer, from.x, from.y));
        piece(kit, cart, 'glow', 0, -50).setScale((isFeast ? 2.6 : 1.1) / atlas.scale);
        // It lights the street that it goes along.
        if (isFeast) piece(kit, cart, 'glow', 0, 6).setScale(5 / atlas.scale, 0.7 / atlas.scale);
        piece(kit, cart, `work-${work}`);
        motion.flourish(cart, [
          { ...appear, for: 120, wait: wait + 260 },
          { to: { y: layout.pavement - 6, scale: 1.12 }, for: 380, ease: 'Back.easeOut' },
          { to: { x: from.x - 30 }, for: 260 },
          { to: { x: layout.view.x - 140 }, for: 1000, ease: 'Quad.easeIn' },
        ]);
      },
    };
  };
};
