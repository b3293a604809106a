import 'fake-indexeddb/auto';
import { get, set } from 'idb-keyval';
import { beforeEach, expect, test, vi } from 'vitest';
import { keep, readAll } from '../../play/device';
import {
  dropBelongings,
  isAnythingKept,
  packBelongings,
  parseBelongings,
  unpackBelongings,
} from './belongings';

/** As much of localStorage as is used here. */
const aStore = (): Storage => {
  const store = Object.create({
    getItem: (key: string) => (Object.hasOwn(store, key) ? store[key] : null),
    setItem: (key: string, value: string) => {
      store[key] = value;
    },
    removeItem: (key: string) => delete store[key],
  });
  return store;
};

beforeEach(async () => {
  vi.stubGlobal('localStorage', aStore());
  await dropBelongings();
});

test('everything comes back from its file on another device, and nothing else is taken along', async () => {
  localStorage.setItem('good-point:lang', 'hi');
  localStorage.setItem('another-site', 'private');
  await keep('run', { setup: { seed: 7 } });
  await keep('history', [{ stars: 3 }]);
  // Another app at the same origin, with the same library.
  await set('their-secret', 'private');
  const file = await packBelongings();
  expect(file).not.toContain('private');
  await dropBelongings();
  expect(await readAll()).toEqual({});
  expect(localStorage.getItem('good-point:lang')).toBeNull();
  expect(await get('their-secret')).toBe('private');
  await keep('draft', 'of another');
  expect(await isAnythingKept()).toBe(true);
  const parsed = parseBelongings(file);
  if ('error' in parsed) throw new Error(parsed.error);
  await unpackBelongings(parsed.belongings);
  expect(await readAll()).toEqual({
    run: { setup: { seed: 7 } },
    history: [{ stars: 3 }],
  });
  expect(localStorage.getItem('good-point:lang')).toBe('hi');
});

test.each([
  ['nothing', '', 'not-ours'],
  ['a list', '[]', 'not-ours'],
  ['a later kind', '{"goodPoint":2,"settings":{},"kept":{}}', 'not-ours'],
  ['a place that is not ours', '{"goodPoint":1,"settings":{},"kept":{"other":1}}', 'not-ours'],
  ['a setting that is no text', '{"goodPoint":1,"settings":{"lang":{}},"kept":{}}', 'not-ours'],
  ['far too much', ' '.repeat(9 * 1024 * 1024), 'too-large'],
])('%s is refused', (_what, text, error) => {
  expect(parseBelongings(text)).toEqual({ error });
});
