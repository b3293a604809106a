import { expect, test } from 'vitest';
import { readPack } from './pack';

test('a pack that was sent with the first version opens for ever, under the same id', async () => {
  const { code, id, name, tweets } = (await import('./fixtures/pack.v1.json')).default;
  const read = readPack(code);
  if (!('ok' in read && read.ok)) throw new Error(JSON.stringify(read));
  const { bones, texts } = read.pack;
  expect({ id: bones.id, name: texts.en?.name, tweets: bones.tweets.length }).toEqual({ id, name, tweets });
});
