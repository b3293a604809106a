import Phaser from 'phaser';
import type { Fact, Run } from '../rules/types';
import type { Atlas } from './atlas';
import { createHands } from './hands';
import type { Kit } from './kit';
import type { Layout } from './layout';
import type { Lettering } from './lettering';
import { createLettering } from './lettering';
import { createMotion } from './motion';
import { overlayFor, showOverlay } from './overlays';
import { pictureOf } from './picture';
import type { StageDesk, StagePort } from './port';
import { createSteps } from './steps';
import type { Town } from './town';
import { createTown } from './town';

/** Milliseconds of a frame that go to what has changed; a slow device draws the rest in the frames that follow. */
const DRAWING = 5;

/** Shows the run, from evening to evening; without a run, the quiet town of the title. */
export class TownScene extends Phaser.Scene {
  private town: Town | null = null;
  private lettering: Lettering | null = null;
  private shownRun: Run | null = null;
  private shownDesk: StageDesk | null = null;
  private untold: Fact[] = [];
  /** What is still to be played and drawn. */
  private readonly unshown = createSteps();

  constructor(
    private readonly port: StagePort,
    private layout: Layout,
    private atlas: Atlas,
  ) {
    super('town');
  }

  kitFor(scene: Phaser.Scene): Kit {
    const { port, layout, atlas } = this;
    this.lettering ??= createLettering(scene.textures, this.zoom);
    return { scene, layout, atlas, lettering: this.lettering, port, motion: createMotion(scene, port) };
  }

  /** Device pixels for a world unit. */
  private get zoom(): number {
    return this.scale.gameSize.width / this.layout.view.w;
  }

  /** Points a camera at what the layout shows of the world. */
  frame(camera: Phaser.Cameras.Scene2D.Camera): void {
    const { view } = this.layout;
    camera.setOrigin(0, 0).setZoom(this.zoom).setScroll(view.x, view.y);
  }

  create(): void {
    this.frame(this.cameras.main);
    const kit = this.kitFor(this);
    const town = createTown(kit);
    this.town = town;
    createHands(kit, town.wall, () => pictureOf(this.port.run(), this.port.desk()));
    // A new town shows what is so; nothing of what led there is played.
    this.untold = [];
    this.unshown.clear();
    kit.motion.atOnce(() => {
      this.showNews();
      this.unshown.goOn(Infinity);
    });
  }

  override update(_time: number, delta: number): void {
    const paused = this.port.isPaused();
    this.tweens.setGlobalTimeScale(paused ? 0 : 1);
    this.time.timeScale = paused ? 0 : 1;
    this.catchUp();
    this.town?.tick(this.port.run(), delta);
  }

  /** Something may have changed: it is shown in the next frame, once, however much it was. */
  follow(facts: readonly Fact[]): void {
    this.untold.push(...facts);
  }

  /** Plays the facts since the last frame over a picture that stands, then draws what is so now. */
  private catchUp(): void {
    const [run, desk] = [this.port.run(), this.port.desk()];
    const until = performance.now() + DRAWING;
    if (!this.town) return;
    if (run !== this.shownRun) this.rebuild();
    else if (this.untold.length > 0 || desk !== this.shownDesk) this.showNews();
    this.unshown.goOn(until);
    showOverlay(this.scene, overlayFor(run), false);
  }

  /** Everything from nothing. */
  rebuild(layout = this.layout, atlas = this.atlas): void {
    const [oldAtlas, oldLettering] = [this.atlas, this.lettering];
    this.layout = layout;
    this.atlas = atlas;
    if (!this.town) return;
    this.lettering = null;
    this.tweens.killAll();
    this.time.removeAllEvents();
    this.input.removeAllListeners();
    this.children.removeAll(true);
    this.create();
    showOverlay(this.scene, overlayFor(this.port.run()), true);
    // What the title's scene still shows in this frame goes first.
    this.game.events.once(Phaser.Core.Events.POST_RENDER, () => {
      oldLettering?.drop();
      if (oldAtlas !== atlas) oldAtlas.drop();
    });
  }

  private showNews(): void {
    const [run, desk] = [this.port.run(), this.port.desk()];
    if (run && this.town) this.unshown.add(this.town.perform(this.untold, run));
    if (this.town) this.unshown.add(this.town.draw(pictureOf(run, desk)));
    this.untold = [];
    [this.shownRun, this.shownDesk] = [run, desk];
  }
}
