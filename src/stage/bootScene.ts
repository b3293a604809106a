import Phaser from 'phaser';

/** The first scene: nothing to see, it only lets the game begin. */
export class BootScene extends Phaser.Scene {
  constructor(private readonly ready: (scene: Phaser.Scene) => void) {
    super('boot');
  }

  create(): void {
    this.ready(this);
  }
}
