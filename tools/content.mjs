import { importTs } from './runTs.mjs';

const { default: content } = await importTs('tools/content.ts');
await content(process.argv.slice(2));
