import Phaser from 'phaser';
import { colourOf } from './colour';
import { createEffects } from './effects';
import type { Kit } from './kit';
import { block, group, piece } from './kit';
import type { TownScene } from './townScene';

const STARS = 3;
/** World units between two stars. */
const STEP = 190;
/** Milliseconds from one star to the next. */
const BEAT = 620;

/** Over the town when the run is over: three star lanterns come down over the roofs, and those that were won are lit. */
export class DebriefScene extends Phaser.Scene {
  private hung: number | null = null;

  constructor(private readonly town: TownScene) {
    super('debrief');
  }

  create(): void {
    this.town.frame(this.cameras.main);
    this.hung = null;
    this.hang();
  }

  override update(): void {
    this.hang();
  }

  /** Hangs the stars as soon as they are counted. */
  private hang(): void {
    const kit = this.town.kitFor(this);
    const won = kit.port.stars();
    if (won === null || won === this.hung) return;
    this.hung = won;
    this.children.removeAll(true);
    for (let star = 0; star < STARS; star++) this.lower(kit, star, star < won);
  }

  private lower(kit: Kit, star: number, isWon: boolean): void {
    const { view, office } = kit.layout;
    const scale = 3.6 / kit.atlas.scale;
    const x = view.x + view.w / 2 + (star - 1) * STEP;
    // The middle one hangs lowest.
    const y = Math.max(view.y + 70, office.y + 10) + (star === 1 ? 18 : 0);
    const string = group(kit, undefined, x, view.y - 160);
    block(kit, string, 0, 0, 3, y - view.y + 200)
      .setOrigin(0.5, 1)
      .setAlpha(0.5);
    const glow = piece(kit, string, 'glow', 0, 0)
      .setScale(2.4 / kit.atlas.scale)
      .setAlpha(0);
    const lantern = piece(kit, string, 'star', 0, 0).setScale(scale);
    if (!isWon) lantern.setTint(colourOf('haze')).setAlpha(0.8);
    const wait = 300 + star * BEAT;
    kit.motion.move(string, { y }, 700, 'Back.easeOut', wait);
    if (!isWon) return;
    kit.motion.move(glow, { alpha: 0.85 }, 500, 'Sine.easeOut', wait + 500);
    createEffects(kit, group(kit))(wait + 600).confetti({ x, y }, 18);
  }
}
