/** A part of a mail that is written in sixty-four letters, with its head. */
const BASE64_PART =
  /(content-transfer-encoding:\s*base64[^\r\n]*(?:\r?\n[^\r\n]+)*\r?\n\r?\n)((?:[A-Za-z0-9+/=]+(?:\r?\n|$))+)/gi;

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

/** A text as its reader would have seen it, as far as codes are concerned: encoded mail opened, soft breaks taken out. */
export const openText = (text: string): string =>
  text
    .replace(BASE64_PART, (_part, head: string, letters: string) => `${head}${fromBase64(letters)}\n`)
    .replace(SOFT_MARKUP, '');
