import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';

/** Milliseconds that a program may take to say that it is ready, and to end when asked to. */
const PATIENCE = { start: 60_000, end: 5000 };

const running = new Set<ChildProcess>();

const signal = ({ pid }: ChildProcess, name: NodeJS.Signals): void => {
  try {
    // Each leads a group of its own, so whatever it started ends with it.
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    // Already gone.
  }
};

process.on('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
});
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => process.exit(1));

/** A program of ours: what it said when it was ready, and how it is ended. */
export type Child = { readonly said: string; end(): Promise<void> };

const end = async (child: ChildProcess): Promise<void> => {
  const gone = new Promise<void>((resolve) => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  signal(child, 'SIGTERM');
  const timer = setTimeout(() => signal(child, 'SIGKILL'), PATIENCE.end);
  await gone;
  clearTimeout(timer);
  // What it started may outlive it.
  signal(child, 'SIGKILL');
  running.delete(child);
};

/** Starts a program; with `ready`, waits until it says so, and tells that pattern's first group. Rejects if it ends before. */
export const startChild = (
  command: string,
  args: readonly string[],
  { ready, env = {} }: { readonly ready?: RegExp; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Child> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    running.add(child);
    let words = '';
    const fail = (why: string): void => {
      clearTimeout(timer);
      end(child);
      reject(new Error(`${command} ${why}: ${words.trim().slice(-300)}`));
    };
    const timer = setTimeout(() => fail('was never ready'), PATIENCE.start);
    const succeed = (said = ''): void => {
      clearTimeout(timer);
      resolve({ said, end: () => end(child) });
    };
    const listen = (data: Buffer): void => {
      words += data;
      const found = ready?.exec(words);
      if (found) succeed(found[1]);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', (error) => fail(error.message));
    child.once('exit', () => fail('ended'));
    if (!ready) child.once('spawn', () => succeed());
  });
