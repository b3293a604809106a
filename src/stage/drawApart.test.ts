import { expect, test } from 'vitest';
import { drawApart } from './drawApart';

/** A loop whose tasks are done when the test says so, and the times that it has drawn. */
const begin = () => {
  const drawn: number[] = [];
  const tasks: (() => void)[] = [];
  const loop = { running: true, step: (time: number) => drawn.push(time) };
  drawApart(loop, (act) => tasks.push(act));
  return { loop, drawn, work: () => tasks.splice(0).map((act) => act()).length };
};

test('a frame is drawn in the task that follows it', () => {
  const { loop, drawn, work } = begin();
  loop.step(16);
  expect(drawn).toEqual([]);
  work();
  loop.step(32);
  work();
  expect(drawn).toEqual([16, 32]);
});

test('frames that come before their task has its turn are drawn once, as the latest of them', () => {
  const { loop, drawn, work } = begin();
  loop.step(16);
  loop.step(32);
  expect(work()).toBe(1);
  expect(drawn).toEqual([32]);
});

test('what has stopped meanwhile is not drawn, and is again once it runs', () => {
  const { loop, drawn, work } = begin();
  loop.step(16);
  loop.running = false;
  work();
  expect(drawn).toEqual([]);
  loop.running = true;
  loop.step(48);
  work();
  expect(drawn).toEqual([48]);
});
