import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const UPDATES = 'virtual:pwa-register';
const TEMPLATE = 'public/pack-template.csv';
const TEMPLATE_LINK = 'href="pack-template.csv" download';

const dataUrl = (type: string, path: string): string =>
  `data:${type};base64,${readFileSync(path).toString('base64')}`;

/** The page's own links, to files that will not be there. */
const withoutLinks = (html: string): string =>
  html
    .replace(/\n\s*<link rel="apple-touch-icon"[^>]*>/, '')
    .replaceAll(/\n\s*<meta (?:property="og:|name="twitter:)[^>]*>/g, '')
    .replace('./icons/icon.svg', dataUrl('image/svg+xml', 'public/icons/icon.svg'));

/** A plugin for Vite that puts into the game what it would fetch, where data: addresses alone will not do. */
export const inPlace = (): Plugin => ({
  name: 'in-place',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source === UPDATES) return `\0${UPDATES}`;
    // One format is enough, and every browser decodes this one; it knows it by its bytes, not by its name.
    if (source.endsWith('.webm')) return this.resolve(source.replace(/webm$/, 'mp3'), importer);
    return null;
  },
  load(id) {
    // A file has no versions to look for.
    if (id === `\0${UPDATES}`) return 'export const registerSW = () => () => undefined;';
    return null;
  },
  transform(code, id) {
    if (!id.endsWith('.tsx') || !code.includes('pack-template.csv')) return null;
    if (!code.includes(TEMPLATE_LINK)) throw new Error(`${id} links to the template in another way now`);
    return code.replace(
      TEMPLATE_LINK,
      `href="${dataUrl('text/csv', TEMPLATE)}" download="pack-template.csv"`,
    );
  },
  transformIndexHtml: { order: 'pre', handler: withoutLinks },
});
