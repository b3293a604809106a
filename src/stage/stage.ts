import Phaser from 'phaser';
import { makeAtlas } from './atlas';
import { BootScene } from './bootScene';
import { DebriefScene } from './debriefScene';
import { drawApart } from './drawApart';
import type { Layout } from './layout';
import { layoutFor } from './layout';
import { NightScene } from './nightScene';
import { piecesFor } from './pieces';
import type { Stage, StagePort } from './port';
import { linkPrograms } from './shaders';
import { TitleScene } from './titleScene';
import { TownScene } from './townScene';

/** Most device pixels of the canvas: 4K and a little more; beyond that its buffers cost more than they show. */
const MOST_PIXELS = 9e6;
/** Milliseconds without a change after which a new size is drawn crisply. */
const SETTLED = 160;

/** The container in CSS pixels, and the device pixels that each of them gets. */
const sizeOf = (parent: HTMLElement) => {
  const width = Math.max(1, parent.clientWidth);
  const height = Math.max(1, parent.clientHeight);
  const ratio = Math.min(window.devicePixelRatio || 1, Math.sqrt(MOST_PIXELS / (width * height)));
  return { width, height, ratio };
};

const hasWebGL = (): boolean => {
  const canvas = document.createElement('canvas');
  return canvas.getContext('webgl2') !== null || canvas.getContext('webgl') !== null;
};

/** Letters of the player's script. */
const sampleOf = (port: StagePort): string =>
  `Aa1 ${[1, 2, 3, 4, 5, 6, 7].map((day) => port.weekday(day)).join('')}`;

/** Waits for the letters that the stage will paint. */
const loadFonts = async (sample: string): Promise<void> => {
  await Promise.allSettled(
    ['"Baloo 2 Variable"', '"Mukta"'].map((family) => document.fonts.load(`700 20px ${family}`, sample)),
  );
};

const boot = (parent: HTMLElement, port: StagePort): Promise<Phaser.Game> => {
  const { width, height, ratio } = sizeOf(parent);
  return new Promise((resolve) => {
    const game = new Phaser.Game({
      type: Phaser.WEBGL,
      parent,
      scene: new BootScene(() => resolve(game)),
      scale: {
        mode: Phaser.Scale.NONE,
        width: Math.round(width * ratio),
        height: Math.round(height * ratio),
        zoom: 1 / ratio,
        expandParent: false,
        // It would have the page laid out to see whether its place has another size; that is observed here.
        resizeInterval: Number.POSITIVE_INFINITY,
      },
      input: { keyboard: false, gamepad: false, mouse: { preventDefaultWheel: false } },
      audio: { noAudio: true },
      // Phaser would draw page by page on phones; all of them take eight textures at once.
      render: { antialiasGL: false, autoMobileTextures: false },
      transparent: true,
      autoFocus: false,
      banner: false,
      disableContextMenu: true,
      callbacks: { preBoot: ({ loop }) => drawApart(loop, port.nextTask) },
    });
  });
};

/** The town in `parent`, played through the port. Rejects where WebGL is not to be had. */
export const createStage = async (parent: HTMLElement, port: StagePort): Promise<Stage> => {
  if (!hasWebGL()) throw new Error('no WebGL');
  let sample = sampleOf(port);
  await loadFonts(sample);
  const game = await boot(parent, port);
  game.canvas.setAttribute('aria-hidden', 'true');
  game.canvas.tabIndex = -1;
  game.canvas.style.touchAction = 'none';
  game.canvas.style.display = 'block';
  const { dataset } = document.documentElement;
  dataset.town = 'here';

  const layoutNow = (): Layout => {
    const { width, height } = sizeOf(parent);
    return layoutFor(width, height);
  };
  const atlasFor = (layout: Layout) =>
    makeAtlas(game.textures, piecesFor(layout), layout.zoom * sizeOf(parent).ratio);

  const layout = layoutNow();
  const town = new TownScene(port, layout, await atlasFor(layout));
  game.scene.add('town', town, true);
  game.scene.add('title', new TitleScene(town));
  game.scene.add('night', new NightScene(town));
  game.scene.add('debrief', new DebriefScene(town));
  linkPrograms(game);

  let timer: ReturnType<typeof setTimeout> | undefined;
  let isGone = false;
  let fitting = 0;
  const refit = async () => {
    const own = ++fitting;
    const next = layoutNow();
    const atlas = await atlasFor(next);
    if (!isGone && own === fitting) town.rebuild(next, atlas);
    else atlas.drop();
  };
  const resized = () => {
    const { width, height, ratio } = sizeOf(parent);
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (w === game.scale.width && h === game.scale.height) return;
    game.scale.setZoom(1 / ratio);
    game.scale.resize(w, h);
    // Phaser leaves the old style where a new size needs no zoom.
    game.canvas.style.width = `${w / ratio}px`;
    game.canvas.style.height = `${h / ratio}px`;
    game.scale.refresh();
    clearTimeout(timer);
    timer = setTimeout(refit, SETTLED);
  };
  const observer = new ResizeObserver(resized);
  observer.observe(parent);
  const show = () => {
    town.rebuild();
    if (sampleOf(port) === sample) return;
    // Another language: what was painted before its letters came is painted again.
    sample = sampleOf(port);
    loadFonts(sample).then(() => {
      if (!isGone) town.rebuild();
    });
  };
  // Its textures are empty now.
  game.renderer.on('restorewebgl', refit);
  game.events.on(Phaser.Core.Events.VISIBLE, show);
  const stop = port.subscribe((facts) => town.follow(facts));

  return {
    show,
    destroy() {
      isGone = true;
      stop();
      observer.disconnect();
      clearTimeout(timer);
      delete dataset.town;
      game.destroy(true);
    },
  };
};
