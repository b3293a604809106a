import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** As much of the browser's locks as is used here: one name, in order. */
const aLockManager = () => {
  let isHeld = false;
  const queue: (() => void)[] = [];
  const hold = async (act: (lock: object | null) => unknown): Promise<unknown> => {
    isHeld = true;
    try {
      return await act({});
    } finally {
      // Another process is told first.
      await new Promise((resolve) => setTimeout(resolve, 5));
      isHeld = false;
      queue.shift()?.();
    }
  };
  type Options = { ifAvailable?: boolean; signal?: AbortSignal };
  const request = async (
    _name: string,
    { ifAvailable, signal }: Options,
    act: (lock: object | null) => unknown,
  ) => {
    if (ifAvailable) return isHeld ? act(null) : hold(act);
    await new Promise<void>((resolve, reject) => {
      queue.push(resolve);
      signal?.addEventListener('abort', () => {
        queue.splice(queue.indexOf(resolve), 1);
        reject(signal.reason);
      });
    });
    return hold(act);
  };
  return { request };
};

/** A tab of its own: what it asks for, and what it is told. */
const aTab = async () => {
  vi.resetModules();
  const { deviceTurn } = await import('./turn');
  return () => {
    const told: string[] = [];
    const back = deviceTurn(
      () => told.push('mine'),
      () => told.push('taken'),
    );
    return { told, back };
  };
};

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => vi.stubGlobal('navigator', { locks: aLockManager() }));
afterEach(() => vi.unstubAllGlobals());

test('one tab at a time keeps a run; who came second does once the first has gone', async () => {
  const first = (await aTab())();
  const second = (await aTab())();
  await soon();
  expect([first.told, second.told]).toEqual([['mine'], ['taken']]);
  first.back();
  await soon();
  expect(second.told).toEqual(['taken', 'mine']);
});

test('the next run in the same tab is never told that the tab is taken', async () => {
  const begin = await aTab();
  const first = begin();
  await soon();
  first.back();
  const next = begin();
  await soon();
  expect(next.told).toEqual(['mine']);
});

test('who has left while waiting does not come to its turn', async () => {
  const first = (await aTab())();
  const begin = await aTab();
  const second = begin();
  await soon();
  second.back();
  first.back();
  await soon();
  expect(second.told).toEqual(['taken']);
  const third = begin();
  await soon();
  expect(third.told).toEqual(['mine']);
});

test.each([
  ['the browser knows no locks', {}],
  [
    'they may not be asked for',
    { locks: { request: () => Promise.reject(new DOMException('', 'SecurityError')) } },
  ],
])('where %s, each keeps what it can', async (_what, browser) => {
  vi.stubGlobal('navigator', browser);
  const { told } = (await aTab())();
  await soon();
  expect(told).toEqual(['mine']);
});
