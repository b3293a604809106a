import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Missing } from './tab';

const onPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

/** Tries to install Debian's packages; what is missing afterwards could not be had. */
const install = (packages: readonly string[]): void => {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (...words: string[]): boolean => {
    const [command, ...args] = [...sudo, ...words] as [string, ...string[]];
    return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'] as const;
  if (!onPath('apt-get') || !run('true')) return;
  console.log(`  Installing ${packages.join(', ')} …`);
  if (run(...apt, 'update')) run(...apt, 'install', '-y', '--no-install-recommends', ...packages);
};

/** The paths of programs, in their order, installed where they are not. Throws `Missing` where they cannot be. */
export const programs = (names: readonly string[], packages: readonly string[]): string[] => {
  const find = (): string[] => names.flatMap((name) => onPath(name) ?? []);
  if (find().length < names.length) install(packages);
  const found = find();
  if (found.length === names.length) return found;
  const missing = names.filter((name) => !onPath(name)).join(' and ');
  throw new Missing(`${missing} not found; on Debian, apt-get install ${packages.join(' ')} brings it`);
};
