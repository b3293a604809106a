import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');
const stamp = join(root, 'node_modules/.installed-lockfile-sha256');

/** Installs what package-lock.json names, unless node_modules already holds exactly that. */
export function installIfNeeded() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  console.log('Installing packages …');
  const npm = process.env.npm_execpath;
  const [command, ...before] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const shell = command === 'npm' && process.platform === 'win32';
  const { status } = spawnSync(command, [...before, 'ci', '--include=dev'], {
    cwd: root,
    stdio: 'inherit',
    shell,
  });
  if (status !== 0) throw new Error('npm ci failed; its output above says why.');
  writeFileSync(stamp, wanted);
}
