import 'fake-indexeddb/auto';
import { entries, set } from 'idb-keyval';
import { beforeEach, expect, test, vi } from 'vitest';
import { dropBelongings, packBelongings, parseBelongings, unpackBelongings } from './belongings';

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
  await set('run', { setup: { seed: 7 } });
  await set('history', [{ stars: 3 }]);
  const file = await packBelongings();
  expect(file).not.toContain('private');
  await dropBelongings();
  expect(await entries()).toEqual([]);
  expect(localStorage.getItem('good-point:lang')).toBeNull();
  const parsed = parseBelongings(file);
  if ('error' in parsed) throw new Error(parsed.error);
  await unpackBelongings(parsed.belongings);
  expect(Object.fromEntries(await entries())).toEqual({
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
