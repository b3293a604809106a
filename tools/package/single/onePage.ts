import { asInline, hashOf } from '../inline';

export type Parts = {
  /** The built page, which names one script and one style sheet. */
  readonly html: string;
  readonly script: string;
  readonly style: string;
  /** A remark at the end. */
  readonly remark: string;
};

const policyOf = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    'media-src data: blob:',
    // Sounds and faces stand in the script, and are fetched from there.
    'connect-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Puts something into a page in place of what a pattern finds; throws where it finds nothing. */
const put = (html: string, pattern: RegExp, text: string): string => {
  if (!pattern.test(html)) throw new Error(`The built page has nothing like ${pattern}.`);
  return html.replace(pattern, () => text);
};

/** The page with everything in it, and a policy that allows nothing else. */
export const onePage = ({ html, script, style, remark }: Parts): string => {
  const code = asInline(script);
  let page = put(html, /<script type="module"[^>]*><\/script>/, `<script type="module">${code}</script>`);
  page = put(page, /<link rel="stylesheet"[^>]*>/, `<style>${style}</style>`);
  page = put(page, /<\/html>\s*$/, `</html>\n<!--\n${remark.replaceAll('--', '- -')}-->\n`);
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text);
  const policy = policyOf([hashOf(code)], [...styles, style].map(hashOf));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return put(page, /<meta charset="[^"]*" ?\/?>/, `<meta charset="utf-8" />\n    ${meta}`);
};
