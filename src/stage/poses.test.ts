import { expect, test } from 'vitest';
import { FRAMES, JOINTS } from './poses';

/** Degrees, or world units. */
const CLEARLY = 15;

test('poses can be told apart by their outline, also where nothing moves', () => {
  const held = Object.entries(FRAMES).map(([pose, { at, far, begins, often }]) => ({
    pose,
    joints: JOINTS.map((_, joint) => {
      const [start = 0, swing = 0, shift = 0, times = 1] = [at, far, begins, often].map((row) => row[joint]);
      return start + swing * Math.sin((0.25 * times + shift) * 2 * Math.PI);
    }),
  }));
  const alike = held.flatMap((one, index) =>
    held
      .slice(index + 1)
      .filter((other) =>
        one.joints.every((value, joint) => Math.abs(value - (other.joints[joint] ?? 0)) < CLEARLY),
      )
      .map((other) => `${one.pose} ${other.pose}`),
  );
  expect(alike).toEqual([]);
});

test('what is done for a moment ends within three seconds', () => {
  const lasting = Object.entries(FRAMES).map(([pose, { beat, beats = 0 }]) => [pose, beat * beats]);
  expect(Object.fromEntries(lasting.filter(([, milliseconds]) => milliseconds))).toEqual({
    wave: 2100,
    cheer: 2200,
    shrug: 1800,
  });
});
