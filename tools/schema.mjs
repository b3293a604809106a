import { importTs } from './runTs.mjs';

const { default: schema } = await importTs('tools/schema.ts');
schema();
