import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fileOf, zipOf } from './files';

test('two ZIPs of the same files are the same, in whatever order the files came', () => {
  const one = zipOf({ 'b.txt': fileOf('second'), 'a/c.txt': fileOf('first') });
  const other = zipOf({ 'a/c.txt': fileOf('first'), 'b.txt': fileOf('second') });
  expect(Buffer.compare(one, other)).toBe(0);
  expect(Object.entries(unzipSync(one)).map(([path, text]) => [path, strFromU8(text)])).toEqual([
    ['a/c.txt', 'first'],
    ['b.txt', 'second'],
  ]);
});
