import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';
import { licencesOf, licenceText, shippedPackages } from './licences.mjs';

/** Licences under which something may be in the game, since they ask for no more than to be named and printed. */
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

/** Packages against which something is known, by name with how grave it is; null where the registry cannot be asked. */
function audit() {
  const npm = process.env.npm_execpath;
  const [program, ...before] = npm ? [process.execPath, npm] : ['npm'];
  const { stdout } = spawnSync(program, [...before, 'audit', '--json'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
  });
  try {
    const { vulnerabilities } = JSON.parse(stdout);
    return vulnerabilities
      ? new Map(Object.values(vulnerabilities).map(({ name, severity }) => [name, severity]))
      : null;
  } catch {
    return null;
  }
}

/** What is wrong with the packages that players load, a sentence each, and what could not be asked. */
export function checkDependencies() {
  const packages = shippedPackages();
  const known = audit();
  const faults = packages.flatMap((shipped) => {
    const { name, licence, hasInstallScript } = shipped;
    return [
      ALLOWED.includes(licence) || `${name} is under ${licence}, which nobody has agreed to.`,
      licenceText(shipped) !== null || `${name} comes without the text of its licence.`,
      !hasInstallScript || `${name} wants to run a script when it is installed.`,
      !known?.has(name) ||
        `Something of ${known?.get(name)} weight is known against ${name}: see \`npm audit\`.`,
    ].filter((fault) => fault !== true);
  });
  return { packages, faults, wasAsked: known !== null };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { packages, faults, wasAsked } = checkDependencies();
  console.log(licencesOf(packages));
  console.log(faults.join('\n') || `${packages.length} packages, all under licences that may be shipped.`);
  if (!wasAsked) console.log('The registry does not say what is known against them.');
}
