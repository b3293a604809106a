import { expect, test } from 'vitest';
import { givingWay } from './giveWay';

const JUST = 5;
const LONG_AGO = 500;

/** The steps that frames of such lengths come to, where something beside is drawn all the time or never. */
const stepsOf = (frames: readonly number[], since: number): number[] => {
  const steps: number[] = [];
  const frame = givingWay(
    (_, milliseconds) => steps.push(milliseconds),
    () => since,
  );
  for (const milliseconds of frames) frame(0, milliseconds);
  return steps;
};

test('on a fast device every frame is a step', () => {
  expect(stepsOf([16, 17, 16], JUST)).toEqual([16, 17, 16]);
});

test('on a slow device the town leaves a frame to what was just drawn', () => {
  expect(stepsOf([40, 40, 40], LONG_AGO)).toEqual([40, 40, 40]);
  expect(stepsOf([40, 16], JUST)).toEqual([56]);
});

test('it never stands still for long, and no time is lost', () => {
  expect(stepsOf([40, 40, 40, 40, 40, 40, 40, 40], JUST)).toEqual([160, 160]);
});
