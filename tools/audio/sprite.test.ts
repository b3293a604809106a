import { expect, test } from 'vitest';
import committed from '../../assets/audio/sprite.json';
import { CUES } from '../../src/sound/cues';
import { noise } from './noise';
import { hertz } from './notes';
import { RECIPES, renderSprite } from './sprite';
import { samples } from './tape';

const places = Object.entries(committed.effects).map(([name, [start = Number.NaN, lasts = Number.NaN]]) => ({
  name,
  start,
  lasts,
}));

test('every effect has a recipe, a place in the sprite and a cue that plays it', () => {
  const played = Object.values(CUES).flatMap(({ effects }): readonly string[] => effects);
  expect(places.map(({ name }) => name)).toEqual(Object.keys(RECIPES));
  expect(played.toSorted()).toEqual(Object.keys(RECIPES).toSorted());
});

test('effects lie one after the other, with silence between them', () => {
  for (const [index, { start, lasts }] of places.entries()) {
    const before = places[index - 1];
    expect(lasts).toBeGreaterThan(200);
    expect(start - (before ? before.start + before.lasts : 0)).toBeGreaterThanOrEqual(40);
  }
});

test('the committed places are those that the scores give, the same each time', () => {
  const { track, offsets } = renderSprite();
  expect(offsets).toEqual(committed.effects);
  for (const { start, lasts } of places) {
    const silence = track.slice(samples((start + lasts) / 1000), samples((start + lasts + 30) / 1000));
    expect(Math.max(...silence.map(Math.abs))).toBe(0);
  }
}, 60_000);

test('notes are in equal temperament, and noise is the same each time', () => {
  expect(hertz('A4')).toBe(440);
  expect(hertz('D3')).toBeCloseTo(146.83, 2);
  expect(hertz('F#5')).toBeCloseTo(739.99, 2);
  expect(() => hertz('H4')).toThrow('"H4" is no note');
  const [one, other] = [noise(7), noise(7)];
  expect([one(), one(), one()]).toEqual([other(), other(), other()]);
});
