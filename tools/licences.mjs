import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/** What keeps the game for playing offline is built in, though only a tool asks for it. */
const BUILT_IN = /\/workbox-(?:core|precaching|routing|strategies|window)$/;

/** Everything that may get into what players load: where it lies, name, version, licence. */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(
      ([path, { dev, peer, optional }]) =>
        path !== '' && (BUILT_IN.test(path) || (!dev && !peer && !optional)),
    )
    .map(([path, { version, license = 'unknown', hasInstallScript = false }]) => ({
      path,
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      hasInstallScript,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The licence that lies in a package; null where none does. */
export function licenceText({ path }) {
  const folder = join(root, path);
  const file =
    existsSync(folder) && readdirSync(folder).find((name) => /^(licen[cs]e|copying)\b/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim() : null;
}

/** All licences as one text: a list of the packages, then each licence once with the packages that it is of. */
export function licencesOf(packages) {
  const groups = new Map();
  for (const shipped of packages) {
    const text = licenceText(shipped) ?? shipped.licence;
    groups.set(text, [...(groups.get(text) ?? []), shipped.name]);
  }
  return [
    'Good Point is MIT. It contains these packages, each under its own licence, which is printed below;',
    'the faces contain parts of Personas by Draftbit (CC BY 4.0), recoloured and dressed.',
    '',
    ...packages.map(({ name, version, licence }) => `${name} ${version}: ${licence}`),
    ...[...groups].map(([text, names]) => `\n${'='.repeat(80)}\n${names.join(', ')}\n\n${text}`),
    '',
  ].join('\n');
}

/** A plugin for Vite that puts the licences of what is shipped beside the built page. */
export const licences = () => ({
  name: 'licences',
  apply: /** @type {'build'} */ ('build'),
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesOf(shippedPackages()) });
  },
});
