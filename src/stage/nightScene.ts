import Phaser from 'phaser';
import type { Image } from './kit';
import { group, piece } from './kit';
import { pictureOf } from './picture';
import type { TownScene } from './townScene';

/** Milliseconds between two blows of a hammer. */
const BLOW = 420;
const MOTHS = 3;

/** Over the town while the crews work: light under the lamps, sparks from the tools, moths, an owl's flight. */
export class NightScene extends Phaser.Scene {
  constructor(private readonly town: TownScene) {
    super('night');
  }

  create(): void {
    const kit = this.town.kitFor(this);
    this.town.frame(this.cameras.main);
    const { layout, atlas, port } = kit;
    const { bays } = pictureOf(port.run(), port.desk());
    const calm = port.reducedMotion();
    const light = group(kit);
    const sparks = group(kit);
    layout.bays.forEach((rect, index) => {
      const bay = bays[index];
      if (!bay || bay.asks) return;
      const lamp = { x: rect.x + rect.w - 46, y: rect.y + 40 };
      const glow = piece(kit, light, 'glow', lamp.x - 60, lamp.y + 50)
        .setScale(1.5 / atlas.scale)
        .setAlpha(0);
      this.tweens.add({ targets: glow, alpha: 0.3, duration: 500, delay: index * 160 });
      if (calm) return;
      for (let blow = 0; blow < 2; blow++) {
        const spark = piece(kit, sparks, 'spark', rect.x + rect.w * 0.55 + blow * 12, rect.y + rect.h - 40)
          .setScale(0.1 / atlas.scale)
          .setAlpha(0);
        this.tweens.add({
          targets: spark,
          y: '-=34',
          scale: 0.5 / atlas.scale,
          alpha: { from: 0.9, to: 0 },
          duration: BLOW,
          delay: 400 + index * 130 + blow * 210,
          repeat: -1,
          repeatDelay: 360,
        });
      }
      for (let moth = 0; moth < MOTHS; moth++) this.flutter(piece(kit, light, 'star', lamp.x, lamp.y), moth);
    });
    if (calm) return;
    const { view } = layout;
    const owl = piece(kit, sparks, 'bird', view.x + view.w + 60, layout.office.y - 20).setFlipX(true);
    this.tweens.add({ targets: owl, x: view.x - 80, y: '-=40', duration: 3600, ease: 'Sine.easeInOut' });
  }

  private flutter(moth: Image, index: number): void {
    moth.setScale(moth.scale * 0.22).setAlpha(0.8);
    this.tweens.add({
      targets: moth,
      x: `+=${12 + index * 9}`,
      duration: 380 + index * 90,
      yoyo: true,
      repeat: -1,
      ease: 'Sine.easeInOut',
    });
    this.tweens.add({
      targets: moth,
      y: `+=${22 - index * 7}`,
      duration: 300 + index * 110,
      yoyo: true,
      repeat: -1,
      ease: 'Sine.easeInOut',
    });
  }
}
