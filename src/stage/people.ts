import type { Container, Kit } from './kit';
import { group } from './kit';
import type { Figure } from './looks';
import { lookOfFigure } from './looks';
import type { Frames, Pose } from './poses';
import { FRAMES } from './poses';
import type { Puppet } from './puppet';
import { makePuppet } from './puppet';

export type { Pose } from './poses';

/** Milliseconds from one pose to the next. */
const CHANGE = 240;
/** Beats are counted from another place for each figure, so that no two breathe as one. */
const APART = 0.381966;
/** The place of a beat at which a pose is held where nothing moves: the widest of its swing. */
const STILL = 0.25;
/** The part of a beat for which calm eyes are shut. */
const BLINK = 0.045;

type Act = {
  readonly puppet: Puppet;
  readonly clock: { beat: number };
  readonly from: Float64Array;
  readonly begins: number;
  /** What it goes back to after a wave. */
  rest: Pose;
  now: Pose;
  shut: boolean;
  tween: Phaser.Tweens.Tween | null;
};

const ACTS = new WeakMap<Container, Act>();
let born = 0;

const stop = (act: Act): void => {
  act.tween?.remove();
  act.tween = null;
};

/** Puts the joints `share` of the way from the last pose into this one, at a place of its beat (0–1). */
const swing = ({ puppet, from }: Act, frames: Frames, share: number, beat: number): void => {
  const { at, far, begins, often } = frames;
  const eased = 1 - (1 - share) ** 3;
  for (let joint = 0; joint < at.length; joint++) {
    const turn = (beat * (often[joint] as number) + (begins[joint] as number)) * Math.PI * 2;
    const target = (at[joint] as number) + (far[joint] as number) * Math.sin(turn);
    const start = from[joint] as number;
    puppet.joints[joint] = start + (target - start) * eased;
  }
  puppet.settle();
};

const blink = (act: Act, frames: Frames, beat: number): void => {
  const shut = frames.mood === 'calm' && beat > 1 - BLINK;
  if (shut === act.shut) return;
  act.shut = shut;
  act.puppet.mood(shut ? 'blink' : frames.mood);
};

const perform = (kit: Kit, act: Act, wanted: Pose): void => {
  const frames = FRAMES[wanted];
  const { puppet, clock } = act;
  const { port, motion, scene } = kit;
  if (act.tween && act.now === wanted && !frames.beats) return;
  stop(act);
  act.now = wanted;
  if (!frames.beats) act.rest = wanted;
  act.from.set(puppet.joints);
  act.shut = false;
  puppet.mood(frames.mood);
  puppet.hold(frames.holds);
  const whole = motion.isStill();
  swing(act, frames, whole ? 1 : 0, STILL);
  if (!frames.beats && port.reducedMotion()) return;
  clock.beat = 0;
  act.tween = scene.tweens.add({
    targets: clock,
    beat: 1,
    duration: frames.beat,
    repeat: frames.beats ? frames.beats - 1 : -1,
    onUpdate: (tween) => {
      const moves = !port.reducedMotion();
      const share = whole ? 1 : Math.min(1, tween.totalElapsed / CHANGE);
      const beat = frames.beats ? clock.beat : (clock.beat + act.begins) % 1;
      swing(act, frames, share, moves ? beat : STILL);
      if (moves && frames.beat > 1000) blink(act, frames, beat);
      if (wanted === 'walk') puppet.roll(beat * 360);
    },
    onComplete: () => perform(kit, act, act.rest),
  });
};

/** A person of paper parts, standing on the given point. */
export const person = (kit: Kit, parent: Container, figure: Figure, x: number, y: number): Container => {
  const shown = group(kit, parent, x, y);
  const puppet = makePuppet(kit, shown, lookOfFigure(figure));
  const act: Act = {
    puppet,
    clock: { beat: 0 },
    from: new Float64Array(puppet.joints.length),
    begins: (born++ * APART) % 1,
    rest: 'stand',
    now: 'stand',
    shut: false,
    tween: null,
  };
  ACTS.set(shown, act);
  shown.once('destroy', () => stop(act));
  kit.motion.atOnce(() => perform(kit, act, 'stand'));
  return shown;
};

/** Puts a figure into a pose; the features look to where it goes (−1 left, 1 right). */
export const pose = (kit: Kit, figure: Container, wanted: Pose, towards = 0): void => {
  const act = ACTS.get(figure);
  if (!act) return;
  act.puppet.face(towards);
  perform(kit, act, wanted);
};
