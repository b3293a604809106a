import { expect, test, vi } from 'vitest';
import { notices } from '../state/notices';
import { readFile } from './readFile';

vi.mock('../../text/t', () => ({ t: (key: string) => key }));

test('of a file no more is read than asked for, and one that is gone is said in a sentence', async () => {
  const file = new File(['A pack as a file'], 'pack.json');
  expect(await readFile(file, 6)).toBe('A pack');
  file.slice = () =>
    ({ text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }) as Blob & File;
  expect(await readFile(file, 6)).toBeNull();
  expect(notices.value.map(({ text }) => text)).toEqual(['notice.fileUnread']);
});
