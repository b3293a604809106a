import Phaser from 'phaser';
import { group, piece } from './kit';
import type { TownScene } from './townScene';

/** Over the town while no run is on: a paper plane that crosses the evening. */
export class TitleScene extends Phaser.Scene {
  constructor(private readonly town: TownScene) {
    super('title');
  }

  create(): void {
    const kit = this.town.kitFor(this);
    this.town.frame(this.cameras.main);
    const { view } = kit.layout;
    const plane = piece(kit, group(kit), 'plane', view.x - 120, view.y + 120).setAngle(-6);
    if (kit.port.reducedMotion()) return;
    this.tweens.add({
      targets: plane,
      x: view.x + view.w + 140,
      duration: 9000,
      repeat: -1,
      repeatDelay: 4000,
    });
    this.tweens.add({
      targets: plane,
      y: '+=46',
      angle: 8,
      duration: 2300,
      yoyo: true,
      repeat: -1,
      ease: 'Sine.easeInOut',
    });
  }
}
