import { writeFileSync } from 'node:fs';
import { packJsonSchema } from '../src/content/schema';

/** Writes the packs' JSON Schema where the site serves it. */
export default (): void => {
  writeFileSync('public/pack.schema.json', `${JSON.stringify(packJsonSchema(), null, 2)}\n`);
};
