import { importTs } from './runTs.mjs';

const { default: schema } = await importTs('tools/schema.ts');
await schema(process.argv.slice(2));
