import Phaser from 'phaser';
import { group, piece } from './kit';
import { figureOf } from './looks';
import { person, pose } from './people';
import type { TownScene } from './townScene';

/** Where people walk when the title appears, as shares of the street. */
const STROLLERS = [0.14, 0.34, 0.5, 0.62, 0.88] as const;

/** Over the town while no run is on: a paper plane that crosses the evening. */
export class TitleScene extends Phaser.Scene {
  constructor(private readonly town: TownScene) {
    super('title');
  }

  create(): void {
    const kit = this.town.kitFor(this);
    this.town.frame(this.cameras.main);
    const { view } = kit.layout;
    for (const [index, share] of STROLLERS.entries()) {
      const walker = person(
        kit,
        group(kit),
        figureOf(index * 7 + 1),
        view.x + view.w * share,
        kit.layout.pavement,
      );
      const away = index % 2 === 0 ? view.x - 80 : view.x + view.w + 80;
      const milliseconds = Math.abs(away - walker.x) * 34;
      if (kit.port.reducedMotion()) continue;
      const [out, back] = [Math.sign(away - walker.x), Math.sign(walker.x - away)];
      pose(kit, walker, 'walk', out);
      this.tweens.add({
        targets: walker,
        x: away,
        duration: milliseconds,
        yoyo: true,
        repeat: -1,
        onYoyo: () => pose(kit, walker, 'walk', back),
        onRepeat: () => pose(kit, walker, 'walk', out),
      });
    }
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
