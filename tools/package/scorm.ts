import { readFileSync } from 'node:fs';
import { build } from 'vite';
import type { Files } from './files';
import { fileOf } from './files';
import { manifestOf } from './manifest';
import type { ScoOptions } from './sco/page';
import { scoPage } from './sco/page';
import { onlineOnly } from './site';

const FOLDER = 'tools/package/sco';

/** The script that finds the LMS and reports to it. */
const scoScript = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2020',
      lib: { entry: `${FOLDER}/main.ts`, formats: ['iife'], name: 'sco', fileName: () => 'sco.js' },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The SCO’s script was not built.');
  return chunk.code;
};

/** A SCORM 1.2 package around the built game. */
export const scormFiles = async (
  site: Files,
  { version, ...sco }: ScoOptions & { readonly version: string },
): Promise<Files> => {
  const style = readFileSync(`${FOLDER}/sco.css`, 'utf8');
  const files: Files = {
    'sco.html': fileOf(scoPage(sco, { script: await scoScript(), style })),
    ...Object.fromEntries(
      Object.entries(onlineOnly(site)).map(([path, content]) => [`game/${path}`, content]),
    ),
  };
  const manifest = manifestOf({ version, ...sco, files: Object.keys(files) });
  return { 'imsmanifest.xml': fileOf(manifest), ...files };
};
