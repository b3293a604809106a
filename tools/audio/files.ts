import { join } from 'node:path';
import type { Format, Rates } from './encode';
import { FORMATS } from './encode';

/** Where the committed sounds lie. */
export const FOLDER = 'assets/audio';
/** Where each effect lies in its file, and what was encoded. */
export const SPRITE_FILE = join(FOLDER, 'sprite.json');

/** What is asked of a file: its bits, its loudness (LUFS). */
type Sound = { readonly rates: Rates; readonly loudness: number };

export const SOUNDS = {
  effects: { rates: { webm: 23, mp3: 40 }, loudness: -12 },
  calm: { rates: { webm: 36, mp3: 48 }, loudness: -16 },
  busy: { rates: { webm: 30, mp3: 48 }, loudness: -16 },
  night: { rates: { webm: 36, mp3: 48 }, loudness: -16 },
} as const satisfies Record<string, Sound>;
export type SoundName = keyof typeof SOUNDS;

export const SOUND_NAMES = Object.keys(SOUNDS) as SoundName[];

export const fileOf = (name: SoundName, format: Format): string => join(FOLDER, `${name}.${format}`);

/** Every committed sound, in both formats. */
export const everyFile = (): { readonly name: SoundName; readonly format: Format; readonly file: string }[] =>
  SOUND_NAMES.flatMap((name) => FORMATS.map((format) => ({ name, format, file: fileOf(name, format) })));
