import { expect, test, vi } from 'vitest';

test('what one student writes is no other student’s setting', async () => {
  const store = Object.create({
    getItem: (key: string) => store[key] ?? null,
    setItem: (key: string, value: string) => {
      store[key] = value;
    },
  });
  vi.stubGlobal('localStorage', store);
  const storageOf = async (search: string) => {
    vi.stubGlobal('location', { search });
    vi.resetModules();
    return import('./storage');
  };
  (await storageOf('?owner=a')).writeSetting('name', 'Ana');
  for (const search of ['', '?owner=b']) {
    const { readSetting, allSettings } = await storageOf(search);
    expect(readSetting('name')).toBeNull();
    expect(allSettings()).toEqual({});
  }
  expect((await storageOf('?owner=a')).allSettings()).toEqual({ name: 'Ana' });
});
