import { unzipSync } from 'fflate';
import { openText } from './openText';

/** A text in which results may stand, with the name of the file it came from; null for what was pasted. */
export type Source = { readonly name: string | null; readonly text: string };

/** Bytes of a file, and of everything in one that is packed. */
const MOST = 64 * 1024 * 1024;

const textOf = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
};

const isPacked = ([p, k, three, four]: Uint8Array): boolean =>
  p === 0x50 && k === 0x4b && three === 3 && four === 4;

/** Documents and sheets say one word in several pieces; paragraphs, cells and rows keep apart. */
const withoutMarkup = (xml: string): string =>
  xml.replace(/<\/(?:w:p|si|row|text:p|table:table-cell)>/g, '\n').replace(/<[^<>]*>/g, '');

/** All texts in a packed file: a folder of handed-in files, a document, a sheet. */
const unpacked = (bytes: Uint8Array, isInner: boolean): string[] => {
  let left = MOST;
  const parts = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      left -= originalSize;
      return left >= 0;
    },
  });
  return Object.entries(parts).flatMap(([name, part]) => {
    if (isPacked(part)) return isInner ? [] : unpacked(part, true);
    const text = textOf(part);
    return [name.endsWith('.xml') ? withoutMarkup(text) : openText(text)];
  });
};

/** What can be read in a file of any kind; null for one that is too large or damaged. */
export const openBytes = (bytes: Uint8Array): string | null => {
  if (bytes.length > MOST) return null;
  if (!isPacked(bytes)) return openText(textOf(bytes));
  try {
    return unpacked(bytes, false).join('\n');
  } catch {
    return null;
  }
};

/** The text of a file that was chosen or dropped; null where it cannot be read. */
export const openFile = async (file: File): Promise<string | null> => {
  if (file.size > MOST) return null;
  try {
    return openBytes(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return null;
  }
};
