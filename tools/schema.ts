import { readFileSync, writeFileSync } from 'node:fs';
import { packJsonSchema } from '../src/content/schema';

/** Writes the packs' JSON Schema where the site serves it; with `--check`, only says whether it is up to date. */
export default (argv: readonly string[]): void => {
  const file = 'public/pack.schema.json';
  const text = `${JSON.stringify(packJsonSchema(), null, 2)}\n`;
  if (!argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) throw new Error(`${file} is stale: run npm run schema`);
};
