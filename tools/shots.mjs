import { importTs } from './runTs.mjs';

const { default: shots } = await importTs('tools/shots.ts');
await shots(process.argv.slice(2));
