import type { Container, Image, Kit } from './kit';
import { group, piece } from './kit';
import type { Look, Part } from './looks';
import type { Joint, Mood, Posture } from './poses';
import { JOINTS } from './poses';

/** World units: the hips over the feet, what hangs on the hips from there, lengths of an arm and of what it holds. */
const HIP = 36;
const SEAT = 28;
const LEG = 6.6;
const SHOULDER = { x: 14, y: -28 };
const CHIN = -35;
const ELBOW = 14;
const WRIST = 12.5;
const CANE = 38;
/** Degrees of the arm that carries a child. */
const HOLDING = { arm: 22, fore: -94 };
const INK = 0x2a2140;

/** A jointed figure of paper. */
export type Puppet = {
  /** Where each joint is now, in the order of JOINTS. */
  readonly joints: Float64Array;
  /** Puts the parts where the joints say. */
  settle(): void;
  mood(mood: Mood): void;
  /** What the right hand shows. */
  hold(thing: Posture['holds']): void;
  /** The features turn to the left (−1) or right (1). */
  face(towards: number): void;
  /** Turns the wheels, in degrees. */
  roll(angle: number): void;
};

const layer = (kit: Kit, parent: Container, { piece: name, tint }: Part, x = 0, y = 0): Image =>
  piece(kit, parent, name, x, y).setTint(tint);
const layers = (kit: Kit, parent: Container, parts: readonly Part[]): void => {
  for (const part of parts) layer(kit, parent, part);
};

const makeArm = (kit: Kit, upper: Container, { upperArm, fore, hand, size }: Look, side: number) => {
  const arm = group(kit, upper, SHOULDER.x * side * size.wide, SHOULDER.y);
  layer(kit, arm, upperArm).setFlipX(side < 0);
  const elbow = group(kit, arm, 0, ELBOW);
  const behind = group(kit, elbow, 0, WRIST + 4);
  layer(kit, elbow, hand, 0, WRIST).setFlipX(side < 0);
  layer(kit, elbow, fore).setFlipX(side < 0);
  const before = group(kit, elbow, 0, WRIST + 4);
  return { arm, elbow, behind, before };
};

const makeHead = (kit: Kit, upper: Container, look: Look) => {
  const head = group(kit, upper, 0, CHIN);
  layers(kit, head, look.face);
  const features = group(kit, head);
  const mood = piece(kit, features, 'head-mood-calm');
  layers(kit, features, look.worn);
  layers(kit, head, look.hair);
  return { head, features, mood };
};

const makeChild = (kit: Kit, upper: Container, { clothes, head }: NonNullable<Look['child']>): void => {
  const child = group(kit, upper, -13, -15);
  layer(kit, child, clothes);
  const face = group(kit, child, 0, -7).setScale(0.62);
  layers(kit, face, head);
  piece(kit, face, 'head-mood-calm');
};

const makeSeat = (kit: Kit, rig: Container, { leg }: Look): void => {
  piece(kit, rig, 'body-chair', 0, -SEAT);
  layer(kit, rig, { ...leg, piece: 'leg-shin' }, 19, 1 - SEAT);
  layer(kit, rig, { ...leg, piece: 'leg-thigh' }, 0, 1 - SEAT);
};

/** Builds a figure whose feet, or wheels, stand on its container's origin. */
export const makePuppet = (kit: Kit, figure: Container, look: Look): Puppet => {
  const { size, chair } = look;
  const rig = group(kit, figure).setScale(size.all);
  const hip = chair ? -SEAT : -HIP * size.legs;
  if (chair) makeSeat(kit, rig, look);
  const [legL, legR] = (chair ? [] : [-1, 1]).map((side) =>
    layer(kit, rig, look.leg, LEG * side * size.wide, hip).setFlipX(side < 0),
  );
  const upper = group(kit, rig, 0, hip);
  const behind = group(kit, upper, 0, CHIN);
  layers(kit, behind, look.behind);
  layers(kit, group(kit, upper).setScale(size.wide, 1), look.torso);
  layer(kit, upper, look.neck, 0, CHIN);
  const { head, features, mood } = makeHead(kit, upper, look);
  layers(kit, upper, look.throat);
  if (look.child) makeChild(kit, upper, look.child);
  const left = makeArm(kit, upper, look, -1);
  const right = makeArm(kit, upper, look, 1);
  const wheels = chair
    ? [piece(kit, rig, 'body-wheel', -6, -18.5), piece(kit, rig, 'body-caster', 20, -6)]
    : [];
  const phone = piece(kit, right.before, 'arm-phone', 0, -2).setAngle(-84);
  const tool = look.tool ? piece(kit, right.behind, 'arm-hammer', 0, -3).setAngle(-80) : null;
  const cane = look.cane ? layer(kit, right.behind, { piece: 'arm-cane', tint: INK }) : null;
  if (cane) cane.scaleY *= (HIP * size.legs - 2) / CANE;

  const joints = new Float64Array(JOINTS.length);
  const at = (joint: Joint): number => joints[JOINTS.indexOf(joint)] as number;
  return {
    joints,
    settle() {
      const sink = chair ? 0 : at('sink');
      rig.y = chair ? 0 : -at('rise');
      upper.setPosition(0, hip + sink).setAngle(at('lean'));
      head.setPosition(0, CHIN + at('nod')).setAngle(at('tilt'));
      behind.setPosition(0, head.y).setAngle(head.angle);
      left.arm.setAngle(look.child ? HOLDING.arm : at('armL'));
      right.arm.setAngle(-at('armR'));
      left.elbow.setAngle(look.child ? HOLDING.fore : at('foreL'));
      right.elbow.setAngle(-at('foreR'));
      const height = (size.legs - sink / HIP) / kit.atlas.scale;
      legL?.setAngle(at('legL')).setY(upper.y).setScale(legL.scaleX, height);
      legR?.setAngle(-at('legR')).setY(upper.y).setScale(legR.scaleX, height);
      // It hangs straight down from whatever the hand does.
      cane?.setAngle(-right.arm.angle - right.elbow.angle - upper.angle);
    },
    mood(wanted) {
      const name = `head-mood-${wanted}`;
      mood.setTexture(kit.atlas.page(name), name).setOriginFromFrame();
    },
    hold(thing) {
      phone.setVisible(thing === 'phone');
      tool?.setVisible(thing === 'tool');
      cane?.setVisible(thing === undefined);
    },
    face(towards) {
      features.x = chair ? 0 : towards * 2.4;
      // Wheels roll forwards.
      if (chair && towards !== 0) rig.setScale(size.all * Math.sign(towards), size.all);
    },
    roll(angle) {
      for (const wheel of wheels) wheel.setAngle(angle);
    },
  };
};
