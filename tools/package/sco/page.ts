import type { Lang } from '../../../src/content/langs';
import { asInline, hashOf } from '../inline';
import { escaped } from '../xml';
import type { Asked } from './asked';
import { WORDS } from './words';

export type ScoOptions = {
  readonly title: string;
  readonly lang: Lang;
  /** From 0 to 100; null where nobody can fail. */
  readonly mastery: number | null;
  /** What the game is asked for, with its `#`. */
  readonly fragment: string;
  /** Which run counts. */
  readonly asked: Asked;
};

export type ScoParts = {
  /** It reports to the LMS. */
  readonly script: string;
  readonly style: string;
};

const policyOf = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    // The game, which has a policy of its own.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const pageWith = (
  { title, lang, mastery, fragment, asked }: ScoOptions,
  { script, style }: ScoParts,
): string => `<!doctype html>
<html lang="${lang}" data-fragment="${escaped(fragment)}" data-asked="${escaped(JSON.stringify(asked))}"${mastery === null ? '' : ` data-mastery="${mastery}"`}>
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <style>${style}</style>
  </head>
  <body>
    <p id="alone" role="status" hidden>${WORDS[lang].alone}</p>
    <p id="refused" role="status" hidden>${WORDS[lang].refused}</p>
    <p id="other" role="status" hidden>${WORDS[lang].other}</p>
    <p id="ungraded" role="status" hidden>${WORDS[lang].ungraded}</p>
    <iframe
      title="${escaped(title)}"
      allow="autoplay; fullscreen; clipboard-write; web-share; screen-wake-lock"
    ></iframe>
    <script>${script}</script>
  </body>
</html>
`;

/** The page that an LMS opens: the game in a frame, a script that reports, and a policy that allows nothing else. */
export const scoPage = (options: ScoOptions, { script, style }: ScoParts): string =>
  pageWith(options, { script: asInline(script), style });
