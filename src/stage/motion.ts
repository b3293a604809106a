import type Phaser from 'phaser';
import type { StagePort } from './port';

type Target = Phaser.GameObjects.Container | Phaser.GameObjects.Image;
type Values = Readonly<Record<string, number>>;

/** How things get from here to there: moving, or at once where movement is unwanted or time stands still. */
export type Motion = {
  /** Nothing may move now. */
  isStill(): boolean;
  /** All that is drawn meanwhile is drawn where it belongs, at once. */
  atOnce(draw: () => void): void;
  /** Ends at these values whatever interrupts it; a newer move replaces an older one. */
  move(target: Target, values: Values, milliseconds: number, ease?: string, delay?: number): void;
  /** Goes through these values one after the other and is gone; where nothing moves, it fades instead. */
  flourish(target: Target, steps: readonly Step[]): void;
};
export type Step = {
  readonly to: Values;
  readonly for: number;
  readonly ease?: string;
  readonly wait?: number;
};

const FADE_MILLISECONDS = 400;

export const createMotion = (scene: Phaser.Scene, port: StagePort): Motion => {
  let drawing = 0;
  const isStill = () => drawing > 0 || port.reducedMotion() || port.isPaused();
  return {
    isStill,
    atOnce(draw) {
      drawing++;
      draw();
      drawing--;
    },
    move(target, values, milliseconds, ease = 'Cubic.easeOut', delay = 0) {
      scene.tweens.killTweensOf(target);
      if (isStill()) Object.assign(target, values);
      else scene.tweens.add({ targets: target, ...values, duration: milliseconds, ease, delay });
    },
    flourish(target, steps) {
      if (drawing > 0) {
        target.destroy();
        return;
      }
      const shown = isStill()
        ? [{ alpha: 0, delay: FADE_MILLISECONDS, duration: FADE_MILLISECONDS }]
        : steps.map((step) => ({
            ...step.to,
            duration: step.for,
            ease: step.ease ?? 'Sine.easeInOut',
            delay: step.wait ?? 0,
          }));
      scene.tweens.chain({ targets: target, tweens: shown, onComplete: () => target.destroy() });
    },
  };
};
