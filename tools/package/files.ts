import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zipSync } from 'fflate';

/** Paths with slashes, in order, and what the files hold. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** Any moment will do, as long as two runs write the same bytes; ZIP knows no time before this one. */
const MOMENT = new Date(1980, 0, 1);

const inOrder = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Text as a file. */
export const fileOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** All files below a folder. */
export const filesIn = (folder: string): Files =>
  inOrder(
    Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [path.slice(join(folder, '/').length).split(sep).join('/'), readFileSync(path)]),
    ),
  );

/** A ZIP of files, which depends on nothing but them. */
export const zipOf = (files: Files): Uint8Array => zipSync(inOrder(files), { level: 9, mtime: MOMENT });
