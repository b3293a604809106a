import type { Container, Kit } from './kit';
import { group, piece } from './kit';
import type { Figure } from './looks';

export type Pose = 'stand' | 'wave' | 'slump' | 'work';

/** Where the head and the free arm sit on a body, from the feet. */
const NECK = { x: 1, y: -78 };
const SHOULDER = { x: 18, y: -64 };

const ARMS: Record<Pose, number> = { stand: -8, wave: -150, slump: 4, work: -70 };

/** A person of three parts, standing on the given point. */
export const person = (
  kit: Kit,
  parent: Container,
  { body, head }: Figure,
  x: number,
  y: number,
): Container => {
  const figure = group(kit, parent, x, y);
  piece(kit, figure, `${body}-body`);
  piece(kit, figure, `${head}-head`, NECK.x, NECK.y);
  piece(kit, figure, `${body}-arm`, SHOULDER.x, SHOULDER.y).setAngle(ARMS.stand);
  return figure;
};

/** Puts a figure into a pose that can be told apart by its shape alone. */
export const pose = (kit: Kit, figure: Container, wanted: Pose): void => {
  const [body, head, arm] = figure.list as Phaser.GameObjects.Image[];
  if (!body || !head || !arm) return;
  const bent = wanted === 'slump';
  kit.motion.move(
    head,
    { x: NECK.x + (bent ? -6 : 0), y: NECK.y + (bent ? 9 : 0), angle: bent ? -24 : 0 },
    260,
  );
  kit.motion.move(body, { angle: bent ? -5 : 0 }, 260);
  if (wanted === 'wave' && !kit.motion.isStill()) {
    kit.scene.tweens.killTweensOf(arm);
    kit.scene.tweens.add({
      targets: arm,
      angle: { from: ARMS.wave - 22, to: ARMS.wave + 22 },
      duration: 190,
      yoyo: true,
      repeat: 4,
      onComplete: () => arm.setAngle(ARMS.stand),
    });
  } else kit.motion.move(arm, { angle: ARMS[wanted] }, 220);
};
