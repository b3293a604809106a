import { importTs } from './runTs.mjs';

const { default: balance } = await importTs('tools/balance.ts');
await balance(process.argv.slice(2));
