import { importTs } from './runTs.mjs';

const { default: pack } = await importTs('tools/package/packages.ts');
await pack(process.argv.slice(2));
