import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { fileOf, zipOf } from './files';
import { scormFiles } from './scorm';
import { singleFile } from './single/singleFile';
import { siteIn } from './site';
import { parseWish } from './wish';

const BUILD = 'node_modules/.cache/package/dist';

/** Builds the game into a folder of its own. */
const freshBuild = async (): Promise<string> => {
  await build({ logLevel: 'warn', build: { outDir: BUILD, emptyOutDir: true } });
  return BUILD;
};

/** Writes the static site, the single file and the SCORM package, and prints what they weigh. */
export default async (args: readonly string[]): Promise<void> => {
  const { dist, out, ...sco } = parseWish(args);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const site = siteIn(dist ?? (await freshBuild()));
  const packages = {
    [`good-point-${version}.zip`]: zipOf(site),
    [`good-point-${version}.html`]: fileOf(await singleFile()),
    [`good-point-${version}-scorm12.zip`]: zipOf(await scormFiles(site, { version, ...sco })),
  };
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of Object.entries(packages)) {
    writeFileSync(join(out, name), bytes);
    console.log(`${(bytes.length / 1000).toFixed(0).padStart(7)} KB  ${join(out, name)}`);
  }
};
