import { expect, test } from 'vitest';
import { wayTo } from './walk';

const house = { stairs: { x: 10, y: 100, w: 40, h: 500 } };

test.each([
  ['along one floor', { x: 300, y: 200 }, { x: 80, y: 205 }, ['80,205']],
  ['from the desk to a bay', { x: 120, y: 200 }, { x: 400, y: 420 }, ['30,200', '30,420', '400,420']],
  ['when called back on the stairs', { x: 30, y: 310 }, { x: 120, y: 200 }, ['30,200', '120,200']],
])('%s', (_, from, to, way) => {
  expect(wayTo(house, from, to).map(({ x, y }) => `${x},${y}`)).toEqual(way);
});
