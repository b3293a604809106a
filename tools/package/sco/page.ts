import type { Lang } from '../../../src/content/langs';
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

/** The page that an LMS opens: the game in a frame, and a script that reports. */
export const scoPage = ({ title, lang, mastery, fragment, asked }: ScoOptions): string => `<!doctype html>
<html lang="${lang}" data-fragment="${escaped(fragment)}" data-asked="${escaped(JSON.stringify(asked))}"${mastery === null ? '' : ` data-mastery="${mastery}"`}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <link rel="stylesheet" href="sco.css" />
  </head>
  <body>
    <p id="alone" role="status" hidden>${WORDS[lang].alone}</p>
    <p id="refused" role="status" hidden>${WORDS[lang].refused}</p>
    <p id="ungraded" role="status" hidden>${WORDS[lang].ungraded}</p>
    <iframe
      title="${escaped(title)}"
      allow="autoplay; fullscreen; clipboard-write; web-share; screen-wake-lock"
    ></iframe>
    <script src="sco.js"></script>
  </body>
</html>
`;
