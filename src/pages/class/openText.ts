/** What the head of a mail's part says where it is written in sixty-four letters, how any head ends, and such letters. */
const IS_BASE64 = /content-transfer-encoding:\s*base64/gi;
const END_OF_HEAD = /\r?\n\r?\n/g;
const BASE64_LINES = /(?:[A-Za-z0-9+/=]+(?:\r?\n|$))+/y;

/** What pages and editors put into a long word so that it may break. */
const SOFT_MARKUP = /<wbr\s*\/?>|&(?:shy|ZeroWidthSpace|#173|#xad|#8203|#x200b);/gi;

const fromBase64 = (letters: string): string => {
  try {
    const bytes = Uint8Array.from(atob(letters.replace(/\s/g, '')), (sign) => sign.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
};

const execAt = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

/** A mail with its encoded parts opened; each part is looked at once, or hostile heads would take for ever. */
const withPartsOpened = (text: string): string => {
  let opened = '';
  let from = 0;
  while (execAt(IS_BASE64, text, from) && execAt(END_OF_HEAD, text, IS_BASE64.lastIndex)) {
    const body = END_OF_HEAD.lastIndex;
    const letters = execAt(BASE64_LINES, text, body)?.[0] ?? '';
    opened += text.slice(from, body) + (letters && `${fromBase64(letters)}\n`);
    from = body + letters.length;
  }
  return opened + text.slice(from);
};

/** A text as its reader would have seen it, as far as codes are concerned: encoded mail opened, soft breaks taken out. */
export const openText = (text: string): string => withPartsOpened(text).replace(SOFT_MARKUP, '');
