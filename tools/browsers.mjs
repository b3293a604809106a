import { spawnSync } from 'node:child_process';
import { importTs } from './runTs.mjs';

if (typeof WebSocket === 'undefined') {
  // Node 20 has it behind a flag.
  const args = ['--experimental-websocket', '--no-warnings', import.meta.filename, ...process.argv.slice(2)];
  process.exit(spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1);
}
const { default: compareBrowsers } = await importTs('tools/browsers/compare.ts');
process.exit((await compareBrowsers(process.argv.slice(2))) ? 0 : 1);
