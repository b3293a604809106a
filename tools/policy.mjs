import { createHash } from 'node:crypto';

/** What a document may do, by kind of resource; `styles` are the hashes of the style sheets that stand in it. */
const policyFor = (/** @type {readonly string[]} */ styles) =>
  Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", ...styles],
    // Small drawings and the paper's grain stand in scripts and style sheets; the stage draws its own.
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", 'data:', 'blob:'],
    'media-src': ["'self'", 'data:', 'blob:'],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'frame-src': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  })
    .map(([kind, sources]) => `${kind} ${sources.join(' ')}`)
    .join('; ');

const hashOf = (/** @type {string} */ text) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page with a policy in its head: nothing from elsewhere, no script or style but what was built. */
export const withPolicy = (/** @type {string} */ html) => {
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => hashOf(text));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(styles)}" />`;
  return html.replace(/(<meta charset="[^"]*" ?\/?>)/, `$1\n    ${meta}`);
};

/** A plugin for Vite that writes a strict Content-Security-Policy into the built page. */
export const policy = () => ({
  name: 'policy',
  apply: /** @type {'build'} */ ('build'),
  transformIndexHtml: { order: /** @type {'post'} */ ('post'), handler: withPolicy },
});
