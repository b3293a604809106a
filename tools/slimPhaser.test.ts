import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FACTORIES } from './slimPhaser.mjs';

const STAGE = 'src/stage';

test('the stage makes only objects that the slim Phaser has', () => {
  const sources = readdirSync(STAGE).map((file) => readFileSync(`${STAGE}/${file}`, 'utf8'));
  const made = sources.flatMap((source) =>
    [...source.matchAll(/\b(?:scene|this)\s*\.add\s*\.(\w+)\(/g)].map(([, kind]) => kind?.toLowerCase()),
  );
  expect(made.length).toBeGreaterThan(3);
  expect([...new Set(made)].filter((kind) => !FACTORIES.includes(kind))).toEqual([]);
});
