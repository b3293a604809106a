import { expect, test, vi } from 'vitest';
import { patiently } from './patiently';

test.each([
  [0, 'there', 1],
  [3, 'there', 4],
  [4, 'gone', 4],
])('what fails %i times is %s after %i tries', async (failures, end, tries) => {
  vi.useFakeTimers();
  const load = vi.fn(async () => {
    if (load.mock.calls.length <= failures) throw new Error('no network');
    return 'there';
  });
  const loading = patiently(load).catch(() => 'gone');
  await vi.runAllTimersAsync();
  expect(await loading).toBe(end);
  expect(load).toHaveBeenCalledTimes(tries);
});
