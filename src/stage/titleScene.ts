import Phaser from 'phaser';
import { group, piece } from './kit';
import { figureOf } from './looks';
import { person, pose } from './people';
import type { TownScene } from './townScene';

/** Who walks where when the title appears: places among the town's people, and shares of the street. */
const STROLLERS = [
  { who: 57, share: 0.14 },
  { who: 28, share: 0.34 },
  { who: 61, share: 0.5 },
  { who: 36, share: 0.66 },
  { who: 27, share: 0.88 },
] as const;

/** Over the town while no run is on: a paper plane that crosses the evening. */
export class TitleScene extends Phaser.Scene {
  constructor(private readonly town: TownScene) {
    super('title');
  }

  create(): void {
    const kit = this.town.kitFor(this);
    this.town.frame(this.cameras.main);
    const { view } = kit.layout;
    for (const [index, { who, share }] of STROLLERS.entries()) {
      const walker = person(kit, group(kit), figureOf(who), view.x + view.w * share, kit.layout.pavement);
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
