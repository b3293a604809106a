import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packJsonSchema } from '../src/content/schema';

test('the schema that the site serves is the one that packs are parsed with (npm run schema)', () => {
  expect(JSON.parse(readFileSync('public/pack.schema.json', 'utf8'))).toEqual(packJsonSchema());
});
