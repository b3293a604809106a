import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { encode, FORMATS } from './audio/encode';
import { hasFfmpeg, NO_FFMPEG } from './audio/ffmpeg';
import type { SoundName } from './audio/files';
import { FOLDER, fileOf, SOUND_NAMES, SOUNDS, SPRITE_FILE } from './audio/files';
import { LOOP } from './audio/score/time';
import { renderSprite } from './audio/sprite';
import { LEAD_IN, renderStem } from './audio/stems';
import { printTable } from './audio/table';
import { pcmOf } from './audio/wav';

/** Makes every sound from its score; the same each time. */
const render = () => {
  const { track, offsets } = renderSprite();
  const pcm: Record<string, { readonly samples: Buffer; readonly channels: number }> = {
    effects: { samples: pcmOf([track]), channels: 1 },
  };
  for (const stem of ['calm', 'busy', 'night'] as const) {
    const { left, right } = renderStem(stem);
    pcm[stem] = { samples: pcmOf([left, right]), channels: 2 };
  }
  return { pcm: pcm as Record<SoundName, { samples: Buffer; channels: number }>, offsets };
};

const make = (): void => {
  const { pcm, offsets } = render();
  const hash = createHash('sha256');
  for (const name of SOUND_NAMES) hash.update(pcm[name].samples);
  const digest = hash.digest('hex');
  const before = existsSync(SPRITE_FILE) ? JSON.parse(readFileSync(SPRITE_FILE, 'utf8')).pcm : '';
  mkdirSync(FOLDER, { recursive: true });
  for (const name of SOUND_NAMES) {
    const { samples, channels } = pcm[name];
    for (const format of FORMATS)
      encode(samples, channels, format, SOUNDS[name].rates[format], fileOf(name, format));
  }
  const loop = { from: LEAD_IN * 1000, lasts: LOOP * 1000 };
  writeFileSync(SPRITE_FILE, `${JSON.stringify({ pcm: digest, loop, effects: offsets }, null, 2)}\n`);
  const same = digest === before ? 'the same as before' : 'not the same as before';
  console.log(`Samples before encoding: SHA-256 ${digest.slice(0, 16)}…, ${same}.`);
};

/** Makes, encodes and measures all sound; `--check` only measures what is committed. */
export default async (argv: readonly string[]): Promise<void> => {
  const { values } = parseArgs({ args: [...argv], options: { check: { type: 'boolean', default: false } } });
  if (!hasFfmpeg()) {
    console.error(NO_FFMPEG);
    process.exitCode = 1;
    return;
  }
  if (!values.check) make();
  if (!printTable()) process.exitCode = 1;
};
