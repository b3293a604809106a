import { spawnSync } from 'node:child_process';

/** What to do where there is no ffmpeg. */
export const NO_FFMPEG =
  'Sound is encoded and measured by ffmpeg (with libopus and libmp3lame): install it, on Debian with "sudo apt-get install ffmpeg".';

/** Whether ffmpeg can be run here. */
export const hasFfmpeg = (): boolean => spawnSync('ffmpeg', ['-version'], { stdio: 'ignore' }).status === 0;

/** Runs ffmpeg over what is given as its input; returns what it said. Throws what it said if it failed. */
export const ffmpeg = (args: readonly string[], input?: Buffer): string => {
  const { status, stderr } = spawnSync('ffmpeg', ['-hide_banner', '-y', ...args], {
    input: input ?? '',
    maxBuffer: 1 << 28,
  });
  const said = stderr?.toString() ?? NO_FFMPEG;
  if (status !== 0) throw new Error(said);
  return said;
};
