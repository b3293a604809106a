import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FACTORIES, NAMES, nearestTexture } from './slimPhaser.mjs';

const STAGE = 'src/stage';

const sources = readdirSync(STAGE).map((file) => readFileSync(`${STAGE}/${file}`, 'utf8'));
/** Parts of Phaser by which the stage names types only. */
const TYPES = ['Cameras', 'GameObjects', 'Input', 'Renderer', 'Scenes', 'Textures', 'Tweens'];

test('the stage makes only objects that the slim Phaser has', () => {
  const made = sources.flatMap((source) =>
    [...source.matchAll(/\b(?:scene|this)\s*\.add\s*\.(\w+)\(/g)].map(([, kind]) => kind?.toLowerCase()),
  );
  expect(made.length).toBeGreaterThan(3);
  expect([...new Set(made)].filter((kind) => !FACTORIES.includes(kind))).toEqual([]);
});

test('the stage uses only names that the slim Phaser has', () => {
  const used = sources.flatMap((source) =>
    [...source.matchAll(/\bPhaser\.([A-Z]\w*)/g)].map(([, name]) => name ?? ''),
  );
  expect(used).toContain('Game');
  const known = [...Object.keys(NAMES), ...TYPES, 'WEBGL'];
  expect([...new Set(used)].filter((name) => !known.includes(name))).toEqual([]);
});

test('a texture is chosen by its nearest number, and a changed shader is noticed', () => {
  const shader = readFileSync('node_modules/phaser/src/renderer/webgl/shaders/GetTexture-glsl.js', 'utf8');
  const nearest = nearestTexture(shader);
  expect(nearest).not.toContain('outTexDatum ==');
  expect(nearest.match(/outTexDatum </g)?.length).toBe(2);
  expect(() => nearestTexture(nearest)).toThrow('no longer says');
});
