import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PEOPLE } from '../content/people';
import type { Figure, Look, Part } from './looks';
import { figureOf, lookOfFigure } from './looks';
import { FRAMES } from './poses';

const folder = join(import.meta.dirname, '../../assets/art');
const drawn = readdirSync(folder)
  .filter((name) => /^(arm|body|head|leg)-.*\.svg$/.test(name))
  .map((name) => name.replace('.svg', ''));
/** World units² that the cut-outs of people may take of the textures. */
const AREA = 180_000;

const named = (name: string): Figure => ({ body: name, head: name });
const figures = [
  ...PEOPLE.map((_, index) => figureOf(index)),
  ...['crew-0', 'crew-1', 'crew-2', 'ceo'].map(named),
];

const partsOf = (look: Look): Part[] => [
  ...[look.behind, look.torso, look.throat, look.face, look.worn, look.hair].flat(),
  ...[look.neck, look.upperArm, look.fore, look.hand, look.leg],
  ...(look.child ? [look.child.clothes, ...look.child.head] : []),
];

test('every part of every person is drawn, and every drawing is part of somebody', () => {
  const used = new Set(figures.flatMap((figure) => partsOf(lookOfFigure(figure)).map(({ piece }) => piece)));
  for (const { mood } of Object.values(FRAMES)) used.add(`head-mood-${mood}`);
  const held = ['arm-phone', 'arm-hammer', 'arm-cane', 'head-mood-blink'];
  const rolling = ['body-chair', 'body-wheel', 'body-caster', 'leg-shin', 'leg-thigh'];
  expect([...used, ...held, ...rolling].sort()).toEqual(drawn.sort());
});

test('people take little of the textures', () => {
  const area = drawn.reduce((sum, name) => {
    const [, w, h] =
      readFileSync(join(folder, `${name}.svg`), 'utf8').match(/viewBox="0 0 (\d+) (\d+)"/) ?? [];
    return sum + Number(w) * Number(h);
  }, 0);
  expect(area).toBeLessThan(AREA);
});

test('nobody is an unknown figure', () => {
  expect(() => lookOfFigure(named('street-999'))).toThrow('nobody is street-999');
});
