import type { PackError } from '../../content/checkPack';
import type { Lang } from '../../content/langs';
import { LANGS } from '../../content/langs';
import { parsePack } from '../../content/parsePack';
import { readSheet } from '../../play/draft/csv';
import type { SheetFault, SheetNames } from '../../play/draft/csvRow';
import type { Draft } from '../../play/draft/draft';
import { draftOf } from '../../play/draft/fromPack';
import { blankDraft } from '../../play/draft/new';
import { parseDraft } from '../../play/draft/parse';
import type { CodeError } from '../../share/code';
import { readPack } from '../../share/pack';
import { scan } from '../../share/scan';

/** What a file or a pasted text came to: a draft, and what was wrong with it or with parts of it. */
export type Brought = {
  readonly kind: 'pack' | 'draft' | 'code' | 'sheet';
  readonly draft: Draft | null;
  readonly pack: readonly PackError[];
  readonly sheet: readonly SheetFault[];
  readonly code: CodeError | null;
};

const brought = (kind: Brought['kind'], rest: Partial<Brought>): Brought => ({
  kind,
  draft: null,
  pack: [],
  sheet: [],
  code: null,
  ...rest,
});

const fromJson = (text: string, langs: readonly Lang[]): Brought => {
  const parsed = parsePack(text);
  if (parsed.ok) return brought('pack', { draft: draftOf(parsed.pack, langs) });
  if (parsed.errors.some(({ code }) => code === 'not-json' || code === 'too-large'))
    return brought('pack', { pack: parsed.errors });
  const draft = parseDraft(JSON.parse(text));
  return draft ? brought('draft', { draft }) : brought('pack', { pack: parsed.errors });
};

/** Reads a pack, a draft, a link with a pack in it or a sheet of tweets; a sheet goes into the draft that is given. */
export const bring = (text: string, into: Draft | null, lang: Lang, names: SheetNames): Brought => {
  const langs = [lang, ...LANGS.filter((one) => one !== lang)];
  if (text.trimStart().startsWith('{')) return fromJson(text, langs);
  const [code] = scan('pack', text);
  if (code) {
    const read = readPack(code.code);
    if ('error' in read) return brought('code', { code: read.error });
    return read.ok
      ? brought('code', { draft: draftOf(read.pack, langs) })
      : brought('code', { pack: read.errors });
  }
  const { draft, faults } = readSheet(text, into ?? blankDraft(lang), lang, names);
  return brought('sheet', { draft, sheet: faults });
};
