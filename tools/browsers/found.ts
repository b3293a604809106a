import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Missing } from './tab';

const onPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

const succeeds = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

/** Installs Debian's packages; false where this user may not or they cannot be had. */
const install = (packages: readonly string[]): boolean => {
  if (!onPath('apt-get')) return false;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args: string[]): boolean => {
    const [command, ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
    return succeeds(command as string, ...rest);
  };
  if (sudo.length > 0 && spawnSync('sudo', ['-n', 'true']).status !== 0) return false;
  console.log(`  Installing ${packages.join(', ')} …`);
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
};

/** The paths of programs, in their order, installed where they are not. Throws `Missing` where they cannot be. */
export const programs = (names: readonly string[], packages: readonly string[]): string[] => {
  const find = (): string[] => names.flatMap((name) => onPath(name) ?? []);
  if (find().length < names.length) install(packages);
  const found = find();
  if (found.length === names.length) return found;
  const wanted = names.filter((name) => !onPath(name)).join(' and ');
  throw new Missing(`${wanted} not found; on Debian, apt-get install ${packages.join(' ')} brings it`);
};
