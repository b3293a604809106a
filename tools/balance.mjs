import { withTs } from './runTs.mjs';

await withTs('tools/balance.ts', ({ default: balance }, bundle) => balance(process.argv.slice(2), bundle));
