import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from './install.mjs';

const KILOBYTE = 1000;
const SCRIPTS_OF_FONTS = ['devanagari', 'latin', 'latin-ext', 'vietnamese'];
const LANGUAGES = ['en', 'es', 'hi'];
const AUDIO = ['webm', 'mp3', 'm4a', 'ogg'];
const NEVER_LOADED = ['map', 'woff'];

/** What a file costs on the wire: gzipped, unless that makes it larger. */
const weigh = (path) => {
  const bytes = readFileSync(path);
  return Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length);
};

const extension = (file) => file.slice(file.lastIndexOf('.') + 1);
const fontScript = (file) =>
  SCRIPTS_OF_FONTS.find((script) => new RegExp(`-${script}-(\\d|wght)`).test(file));

/** The language whose words a chunk holds; undefined for what every player loads. */
const languageOf = (file) =>
  LANGUAGES.find((lang) => new RegExp(`(^|\\.)${lang}-[\\w-]{8}\\.js$`).test(file));

/** Bytes that the page loads before it can be read and played: the scripts that index.html names. */
function titleScripts(dist) {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? [];
  const files = tags
    .filter((tag) => tag.startsWith('<script') || /rel="?modulepreload/.test(tag))
    .map((tag) => tag.match(/(?:src|href)="\.?\/?([^"]+\.js)"/)?.[1])
    .filter((file) => file !== undefined);
  return [...new Set(files)].reduce((sum, file) => sum + weigh(join(dist, file)), 0);
}

/** Bytes of all that one player can load without sound: every asset, but the words of one language and the fonts of one script. */
function wholeGame(dist) {
  const sizes = { everything: weigh(join(dist, 'index.html')) };
  const assets = join(dist, 'assets');
  for (const file of existsSync(assets) ? readdirSync(assets) : []) {
    const kind = extension(file);
    if (NEVER_LOADED.includes(kind)) continue;
    if (AUDIO.includes(kind)) continue;
    const group = fontScript(file) ?? languageOf(file) ?? 'everything';
    sizes[group] = (sizes[group] ?? 0) + weigh(join(assets, file));
  }
  const largest = (groups) => Math.max(...groups.map((group) => sizes[group] ?? 0));
  return sizes.everything + largest(LANGUAGES) + largest(SCRIPTS_OF_FONTS);
}

/** Bytes of pictures and sound in a first Sprint: every drawing by itself (in the stage's chunk they cost less), the larger audio format. */
function artAndAudio() {
  const sum = (folder, kind) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((file) => extension(file) === kind)
      .reduce((bytes, file) => bytes + weigh(join(root, folder, file)), 0);
  return sum('assets/art', 'svg') + Math.max(...AUDIO.map((kind) => sum('assets/audio', kind)));
}

/** Each budget of the built game: its name, its bytes and the most that it may have. */
export function checkBudgets(dist = join(root, 'dist')) {
  return [
    { name: 'title scripts', bytes: titleScripts(dist), most: 120 * KILOBYTE },
    { name: 'whole game without sound', bytes: wholeGame(dist), most: 900 * KILOBYTE },
    { name: 'art and audio of a Sprint', bytes: artAndAudio(), most: 1200 * KILOBYTE },
  ].map((budget) => ({ ...budget, ok: budget.bytes > 0 && budget.bytes <= budget.most }));
}

/** One line of a table for a budget. */
export const describeBudget = ({ name, bytes, most, ok }) => {
  const kilobytes = (count) => `${(count / KILOBYTE).toFixed(1).padStart(6)} KB`;
  return `${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(26)} ${kilobytes(bytes)} of ${kilobytes(most)} (gzip)`;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const budget of checkBudgets()) console.log(describeBudget(budget));
}
