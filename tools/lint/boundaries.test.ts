import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const ROOMS = ['rules', 'content', 'bots', 'play', 'stage', 'hud', 'pages', 'sound', 'share', 'text'];
const PACKAGES = ['phaser', 'howler', 'preact', '@preact/signals'];

/** What each room may import besides itself: rooms or single modules, and the packages that only some may use. */
const MAY_IMPORT: Record<string, string[]> = {
  rules: [],
  content: ['rules'],
  bots: ['rules', 'content'],
  play: ['rules', 'content', 'bots'],
  share: ['rules', 'content', 'bots'],
  text: [],
  stage: ['rules', 'content', 'text', 'phaser'],
  hud: ['content', 'play', 'share', 'bots', 'text', 'preact', '@preact/signals'],
  pages: ['hud/parts', 'hud/state', 'content', 'play', 'share', 'bots', 'text', 'preact', '@preact/signals'],
  sound: ['rules', 'howler'],
};
const MODULES = ['rules/view', 'rules/types', 'rules/words'];
/** Shelves of hud whose parts a page may take. */
const SHELVES = ['hud/parts/some', 'hud/state/some'];

const house = mkdtempSync(join(tmpdir(), 'house-'));
afterAll(() => rmSync(house, { recursive: true }));

/** A file that imports everything there is, each forbidden line marked with the rule that must catch it. */
function importsOf(room: string): string {
  const others = ROOMS.filter((other) => other !== room).map((other) => ({
    id: other,
    from: `../${other}/some`,
  }));
  const modules = [...MODULES, ...SHELVES]
    .filter((id) => !id.startsWith(`${room}/`))
    .map((id) => ({ id, from: `../${id}` }));
  const packages = PACKAGES.map((id) => ({ id, from: id }));
  const hasOwnModules = room === 'hud' || room === 'pages';
  const may = (id: string) =>
    MAY_IMPORT[room]?.some((allowed) => id === allowed || id.startsWith(`${allowed}/`)) ||
    (hasOwnModules && MODULES.includes(id));
  return [...others, ...modules, ...packages, { id: 'main', from: '../main' }]
    .map(({ id, from }) => `import type {} from '${from}';${may(id) ? '' : ' // ✗ noRestrictedImports'}`)
    .join('\n');
}

const sourceFiles = () =>
  readdirSync(join(house, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

function expected(): string[] {
  return sourceFiles().flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        (line.split('// ✗ ')[1]?.split(' ') ?? []).map(
          (rule) => `${file.slice(house.length + 1)}:${index + 1} ${rule}`,
        ),
      ),
  );
}

/** `file:line rule` for every finding of the rules that guard the house. */
function found(): string[] {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const options = ['lint', '--reporter=github', '--max-diagnostics=none', '--vcs-enabled=false', 'src'];
  const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: house, encoding: 'utf8' });
  return [...stdout.matchAll(/title=(.*?),file=(.*?),line=(\d+)/g)]
    .map(([, title = '', file = '', line = '']) => ({ rule: title.split('/').at(-1) ?? '', file, line }))
    .filter(({ rule }) => ['plugin', 'noRestrictedImports', 'noImportCycles', 'noBarrelFile'].includes(rule))
    .map(({ rule, file, line }) => `${file.slice(file.indexOf('src/'))}:${line} ${rule}`);
}

beforeAll(() => {
  cpSync(join(root, 'biome.json'), join(house, 'biome.json'));
  cpSync(join(root, 'tools/lint'), join(house, 'tools/lint'), { recursive: true });
  cpSync(join(root, 'tools/lint/fixtures/src'), join(house, 'src'), { recursive: true });
  for (const room of ROOMS) {
    mkdirSync(join(house, 'src', room), { recursive: true });
    writeFileSync(join(house, 'src', room, 'imports-everything.ts'), importsOf(room));
  }
});

test('the linter reports every marked line, and no other', () => {
  expect(found().sort()).toEqual(expected().sort());
});

test('every folder of src is a room that the linter knows', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(ROOMS).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
});
