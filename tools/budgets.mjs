import { readdirSync, readFileSync } from 'node:fs';
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
const languageOf = (source) => LANGUAGES.find((lang) => new RegExp(`[./]${lang}\\.json$`).test(source));

/** The words that a title is told in: those of the interface, and what packs and missions are called. */
const TITLE_WORDS = /^src\/(?:text|content\/\w+)\/(?:names\.)?[a-z]+\.json$/;

/** Pages for teachers, facilitators and authors, and their words: no player loads them. */
const BESIDE = /^src\/(?:pages\/(Teach|Class|Present|Write)Page\.tsx|text\/(teach|class|present|write)\/)/;
const pageOf = (source) => {
  const [, page, words] = source.match(BESIDE) ?? [];
  return (page ?? words)?.toLowerCase();
};

/** Bytes of scripts that the page loads before it can be read: those that index.html names, and the words of one language. */
function titleScripts(dist, manifest) {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? [];
  const files = tags
    .filter((tag) => tag.startsWith('<script') || /rel="?modulepreload/.test(tag))
    .map((tag) => tag.match(/(?:src|href)="\.?\/?([^"]+\.js)"/)?.[1])
    .filter((file) => file !== undefined);
  const scripts = [...new Set(files)].reduce((sum, file) => sum + weigh(join(dist, file)), 0);
  const words = LANGUAGES.map((lang) =>
    Object.entries(manifest)
      .filter(([source]) => TITLE_WORDS.test(source) && languageOf(source) === lang)
      .reduce((sum, [, { file }]) => sum + weigh(join(dist, file)), 0),
  );
  return scripts + Math.max(...words);
}

/** The files that a source brings with it, with all that it may load later: by file, the sources that name it. */
function filesFrom(manifest, from, isLeftOut) {
  const files = new Map();
  const seen = new Set();
  const visit = (source) => {
    if (seen.has(source) || isLeftOut(source)) return;
    seen.add(source);
    const { file, css = [], assets = [], imports = [], dynamicImports = [] } = manifest[source];
    for (const part of [file, ...css, ...assets]) files.set(part, source);
    for (const next of [...imports, ...dynamicImports]) visit(next);
  };
  for (const source of from) visit(source);
  return files;
}

/** Bytes of files as one player loads them: without sound, with the words of one language and the fonts of one script. */
function forOnePlayer(dist, files) {
  const sizes = { everything: 0 };
  for (const [file, source] of files) {
    const kind = extension(file);
    if (NEVER_LOADED.includes(kind) || AUDIO.includes(kind)) continue;
    const group = fontScript(file) ?? languageOf(source) ?? 'everything';
    sizes[group] = (sizes[group] ?? 0) + weigh(join(dist, file));
  }
  const largest = (groups) => Math.max(...groups.map((group) => sizes[group] ?? 0));
  return sizes.everything + largest(LANGUAGES) + largest(SCRIPTS_OF_FONTS);
}

/** Bytes of all that one player can load: the game and every page but those for teachers, facilitators and authors. */
function wholeGame(dist, manifest) {
  const files = filesFrom(manifest, ['index.html'], (source) => BESIDE.test(source));
  return weigh(join(dist, 'index.html')) + forOnePlayer(dist, files);
}

/** Bytes that the heaviest page beside the game adds to it. */
function heaviestPage(dist, manifest) {
  const game = filesFrom(manifest, ['index.html'], (source) => BESIDE.test(source));
  const pages = new Set(Object.keys(manifest).map(pageOf).filter(Boolean));
  return Math.max(
    ...[...pages].map((page) => {
      const sources = Object.keys(manifest).filter((source) => pageOf(source) === page);
      const added = filesFrom(manifest, sources, (source) => source === 'index.html');
      for (const file of game.keys()) added.delete(file);
      return forOnePlayer(dist, added);
    }),
  );
}

/** Bytes of the letters of the heaviest script. */
function heaviestScript(dist, manifest) {
  const sizes = {};
  for (const file of filesFrom(manifest, ['index.html'], () => false).keys()) {
    const script = fontScript(file);
    if (script && !NEVER_LOADED.includes(extension(file)))
      sizes[script] = (sizes[script] ?? 0) + weigh(join(dist, file));
  }
  return Math.max(0, ...Object.values(sizes));
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
  const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));
  return [
    { name: 'title scripts', bytes: titleScripts(dist, manifest), most: 120 * KILOBYTE },
    { name: 'whole game without sound', bytes: wholeGame(dist, manifest), most: 900 * KILOBYTE },
    { name: 'heaviest page beside it', bytes: heaviestPage(dist, manifest), most: 60 * KILOBYTE },
    { name: 'letters of one script', bytes: heaviestScript(dist, manifest), most: 180 * KILOBYTE },
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
