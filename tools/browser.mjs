import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

/** How tests start Chromium: it may be root, without a network and without a graphics card. */
export const LAUNCH_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'headless_shell',
];

const second = 1000;

/** True if this file is a Chromium that starts and shows an empty page. */
function works(path) {
  if (!path || !existsSync(path)) return false;
  const args = ['--headless', ...LAUNCH_ARGS, '--dump-dom', 'about:blank'];
  const { status, stdout } = spawnSync(path, args, { encoding: 'utf8', timeout: 60 * second });
  return status === 0 && stdout.includes('<html');
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const files = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return files.find(works);
}

/** Playwright's own Chromium, downloaded unless it is there; slow or closed networks get 180 seconds. */
async function fromPlaywright() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  if (works(path)) return path;
  const cli = join(root, 'node_modules/playwright/cli.js');
  const args = [cli, 'install', '--no-shell', 'chromium'];
  spawnSync(process.execPath, args, { stdio: 'ignore', timeout: 180 * second, killSignal: 'SIGKILL' });
  return works(path) ? path : undefined;
}

/** Debian's or Ubuntu's Chromium, if this user may install packages. */
function fromApt() {
  const isRoot = process.getuid?.() === 0;
  const maySudo = !isRoot && spawnSync('sudo', ['-n', 'true']).status === 0;
  if (!isRoot && !maySudo) return undefined;
  const apt = (...args) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    const [file, ...rest] = maySudo ? ['sudo', '-n', ...command] : command;
    return spawnSync(file, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  if (!apt('update', '-qq')) return undefined;
  for (const name of ['chromium-headless-shell', 'chromium']) {
    if (!apt('install', '-y', '-qq', '--no-install-recommends', name)) continue;
    const path = onPath();
    if (path) return path;
  }
  return undefined;
}

/** The path of a Chromium that starts here, and the way in which it was found. */
export async function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (works(given)) return { path: given, way: 'CHROMIUM_PATH' };
    throw new Error(`CHROMIUM_PATH is ${given}, but no Chromium starts there.`);
  }
  for (const [way, find] of [
    ['on PATH', onPath],
    ["Playwright's own", fromPlaywright],
    ['installed with apt-get', fromApt],
  ]) {
    const path = await find();
    if (path) return { path, way };
  }
  throw new Error('No Chromium was found or could be installed: set CHROMIUM_PATH to one that starts.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { path, way } = await findBrowser();
  console.log(`Chromium: ${path} (${way})`);
}
