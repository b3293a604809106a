import { importTs } from './runTs.mjs';

const { default: bench } = await importTs('tools/bench.ts');
await bench(process.argv.slice(2));
