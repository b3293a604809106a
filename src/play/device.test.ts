import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changeKept, forget, keep, keepOnly, readAll, readKept } from './device';

beforeEach(() => keepOnly({}));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('what is kept is there until it is forgotten', async () => {
  await keep('run', { seed: 7 });
  expect(await readKept('run')).toEqual({ seed: 7 });
  await forget('run');
  expect(await readAll()).toEqual({});
});

test('two changes at once both stand', async () => {
  const add = (one: number) => changeKept('list', (before) => [...((before as number[]) ?? []), one]);
  await Promise.all([add(1), add(2)]);
  expect(await readKept('list')).toEqual([1, 2]);
});

test('a change that fails leaves what was there', async () => {
  await keep('list', [1]);
  const fails = changeKept('list', () => {
    throw new Error('no');
  });
  await expect(fails).rejects.toThrow('no');
  expect(await readKept('list')).toEqual([1]);
});

test('a store that hangs is given up after a second and a half, does nothing later, and is opened anew', async () => {
  // Only a fresh copy has not opened its store yet.
  vi.resetModules();
  const device = await import('./device');
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const really = indexedDB.open.bind(indexedDB);
  const hanging = {} as IDBOpenDBRequest;
  vi.spyOn(indexedDB, 'open').mockReturnValueOnce(hanging);
  const outcome = device.keep('run', 'late').catch((error: Error) => error.name);
  await vi.advanceTimersByTimeAsync(1400);
  expect(await Promise.race([outcome, 'waiting'])).toBe('waiting');
  await vi.advanceTimersByTimeAsync(200);
  expect(await outcome).toBe('TimeoutError');
  await device.keep('run', 'in time');
  const opened = really('good-point');
  await new Promise((resolve) => {
    opened.onsuccess = resolve;
  });
  Object.assign(hanging, { result: opened.result });
  hanging.onsuccess?.call(hanging, new Event('success'));
  expect(await device.readKept('run')).toBe('in time');
});
