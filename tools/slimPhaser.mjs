import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/*
 * Phaser's own bundle cannot be shaken: it is one file. This builds `phaser` from its sources instead, with what
 * the stage uses and nothing else. To use another part of Phaser, name it in PARTS (what enters itself in Phaser's
 * lists) or NAMES (what is reached as Phaser.Something). The dev server goes on with the whole bundle.
 */

const sources = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src');

/** The renderer comes first: its sources need each other in a circle that breaks from any other side. */
const PARTS = [
  'renderer/index.js',
  'cameras/2d/CameraManager.js',
  'events/EventEmitter.js',
  'gameobjects/DisplayList.js',
  'gameobjects/UpdateList.js',
  'gameobjects/GameObjectFactory.js',
  'gameobjects/container/ContainerFactory.js',
  'gameobjects/image/ImageFactory.js',
  'input/InputPlugin.js',
  'scene/ScenePlugin.js',
  'time/Clock.js',
  'tweens/TweenManager.js',
];

/** Where Phaser.Game and its like come from; Phaser.WEBGL and other constants are there anyway. */
export const NAMES = {
  Core: { Events: 'core/events/index.js' },
  Game: 'core/Game.js',
  Scale: 'scale/const/index.js',
  Scene: 'scene/Scene.js',
};

/** Phaser's own switches; in its sources they read `if (typeof FEATURE_SOUND)`. */
const SWITCHES = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: false,
  WEBGL_DEBUG: false,
  EXPERIMENTAL: false,
  FEATURE_SOUND: false,
};

/**
 * Where many textures are drawn at once, Phaser's shader asks whether the interpolated number of a texture equals a
 * whole one. Some graphics cards come out a hair beside it, and half a drawing is missing; so the nearest one is meant.
 */
const TEXTURE_NUMBERS = [
  ['outTexDatum == 0.0', 'outTexDatum < 0.5'],
  ['outTexDatum == float(INDEX)', 'outTexDatum < float(INDEX) + 0.5'],
];
const TEXTURE_SHADER = join(sources, 'renderer/webgl/shaders/GetTexture-glsl.js');

/** Phaser's choice of a texture, by the nearest number. Throws where Phaser has changed it. */
export const nearestTexture = (/** @type {string} */ code) =>
  TEXTURE_NUMBERS.reduce((changed, [exact = '', nearest = '']) => {
    if (!changed.includes(exact)) throw new Error(`Phaser's shader no longer says ${exact}`);
    return changed.replace(exact, nearest);
  }, code);

const ENTRY = '\0slim-phaser';

const entry = () => {
  const from = (path) => JSON.stringify(join(sources, path));
  const imports = PARTS.map((path) => `import ${from(path)};`);
  const named = (value) => {
    if (typeof value !== 'string')
      return `{ ${Object.entries(value).map(([name, inner]) => `${name}: ${named(inner)}`)} }`;
    imports.push(`import part${imports.length} from ${from(value)};`);
    return `part${imports.length - 1}`;
  };
  const names = named({ ...NAMES });
  return `${imports.join('\n')}\nimport consts from ${from('const.js')};\nexport default { ...consts, ...${names} };`;
};

/** The kinds of objects that `scene.add` makes in the built game. */
export const FACTORIES = PARTS.map((path) => path.match(/(\w+)Factory\.js$/)?.[1]?.toLowerCase()).filter(
  (name) => name !== undefined && name !== 'gameobject',
);

/** A plugin for Vite that builds `phaser` with only what the stage uses: half of its weight. */
export const slimPhaser = () => ({
  name: 'slim-phaser',
  apply: /** @type {'build'} */ ('build'),
  enforce: /** @type {'pre'} */ ('pre'),
  resolveId: (/** @type {string} */ id) => (id === 'phaser' ? ENTRY : null),
  load: (/** @type {string} */ id) => (id === ENTRY ? entry() : null),
  transform(/** @type {string} */ code, /** @type {string} */ id) {
    if (!id.startsWith(sources)) return null;
    const switched = Object.entries(SWITCHES).reduce(
      (changed, [name, value]) => changed.replaceAll(`typeof ${name}`, String(value)),
      code,
    );
    return { code: id === TEXTURE_SHADER ? nearestTexture(switched) : switched, map: null };
  },
});
