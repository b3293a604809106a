import type { CodeKind } from './code';
import { CODE_KINDS, lettersAfterMark } from './code';

/** A code as it was found in a text: put together again, and what stood before it on its line. */
export type Found = { readonly code: string; readonly at: number };

const LETTER = /[0-9A-Za-z]/;
/** What mail, chats and spreadsheets put into a long word: line ends, quoting, soft breaks, invisible spaces, cell walls. */
const WOVEN_IN = /[\s>|"'*_~\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]/;
/** A soft line break of quoted-printable mail. */
const SOFT_BREAK = /^=\r?\n/;
/** The most letters that the first look takes in: enough for any code's own length. */
const HEAD = 16;

/** Reads letters from a place on, over what was woven in, up to a count or to what cannot be inside a code. */
const gather = (text: string, from: number, most: number, mark: RegExp): { letters: string; end: number } => {
  let letters = '';
  let at = from;
  while (at < text.length && letters.length < most) {
    const sign = text.charAt(at);
    if (LETTER.test(sign)) {
      const isNewWord = !LETTER.test(text.charAt(at - 1));
      mark.lastIndex = at;
      // The next code begins: this one was cut off.
      if (isNewWord && at > from && mark.test(text)) break;
      letters += sign;
      at++;
    } else if (WOVEN_IN.test(sign)) at++;
    else {
      const soft = SOFT_BREAK.exec(text.slice(at, at + 3));
      if (!soft) break;
      at += soft[0].length;
    }
  }
  return { letters, end: at };
};

/** Everything in a text that looks like a code of this kind, whole or damaged, in order: links, wrapped lines, quoted mail, cells. */
export const scan = (kind: CodeKind, text: string): Found[] => {
  const name = CODE_KINDS[kind];
  const marks = new RegExp(`${name}\\d`, 'g');
  const markHere = new RegExp(`(?:${name}\\d|https?:)`, 'y');
  const found: Found[] = [];
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const from = mark.index + mark[0].length;
    const { letters: head } = gather(text, from, HEAD, markHere);
    const wanted = lettersAfterMark(head);
    const { letters, end } = gather(text, from, wanted ?? HEAD, markHere);
    found.push({ code: mark[0] + letters, at: mark.index });
    marks.lastIndex = Math.max(end, from);
  }
  return found;
};
