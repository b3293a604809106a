import { importTs } from './runTs.mjs';

const { default: audio } = await importTs('tools/audio.ts');
await audio(process.argv.slice(2));
