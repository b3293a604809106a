import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

const LIST = join(root, 'public', 'licences.txt');
/** Licences under which something may be in the game, since they ask for no more than to be named. */
const ALLOWED = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
  'CC0-1.0',
  'Unlicense',
];

/** Everything that may get into what players load: name, version, licence. */
function shipped() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev, peer, optional }]) => {
      // What keeps the game for playing offline is built in, though only a tool asks for it.
      const isBuiltIn = /\/workbox-(?:core|precaching|routing|strategies|window)$/.test(path);
      return path !== '' && (isBuiltIn || (!dev && !peer && !optional));
    })
    .map(([path, { version, license = 'unknown', hasInstallScript = false }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      hasInstallScript,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

const listOf = (packages) =>
  [
    'Good Point is MIT. It contains these packages, each under its own licence;',
    'the faces contain parts of Personas by Draftbit (CC BY 4.0), recoloured and dressed.',
    '',
    ...packages.map(({ name, version, licence }) => `${name} ${version}: ${licence}`),
    '',
  ].join('\n');

/** What is known against the packages; null where the registry cannot be asked. */
function audit() {
  const npm = process.env.npm_execpath;
  const [program, ...before] = npm ? [process.execPath, npm] : ['npm'];
  const { stdout } = spawnSync(program, [...before, 'audit', '--omit=dev', '--json'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
  });
  try {
    return JSON.parse(stdout).metadata?.vulnerabilities ?? null;
  } catch {
    return null;
  }
}

/** What is wrong with the packages that players load, a sentence each, and what could not be asked. */
export function checkDependencies() {
  const packages = shipped();
  const faults = [
    ...packages
      .filter(({ licence }) => !ALLOWED.includes(licence))
      .map(({ name, licence }) => `${name} is under ${licence}, which nobody has agreed to.`),
    ...packages
      .filter(({ hasInstallScript }) => hasInstallScript)
      .map(({ name }) => `${name} wants to run a script when it is installed.`),
  ];
  if (readFileSync(LIST, 'utf8') !== listOf(packages))
    faults.push('public/licences.txt is not the list of these packages: run `npm run licences`.');
  const known = audit();
  for (const grade of ['moderate', 'high', 'critical']) {
    if (known?.[grade] > 0) faults.push(`${known[grade]} of ${grade} weight are known: see \`npm audit\`.`);
  }
  return { count: packages.length, faults, wasAsked: known !== null };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(LIST, listOf(shipped()));
  const { count, faults, wasAsked } = checkDependencies();
  console.log(faults.join('\n') || `${count} packages, all under licences that may be shipped.`);
  if (!wasAsked) console.log('The registry does not say what is known against them.');
}
