import { unzipSync } from 'fflate';
import { openText } from './openText';

/** A text in which results may stand, with the name of the file it came from; null for what was pasted. */
export type Source = { readonly name: string | null; readonly text: string };

/** Bytes of a file, and of everything in one that is packed. */
const MOST = 64 * 1024 * 1024;

/** Bytes by which an encoding is told. */
const HEAD = 4096;

/** The encoding of a text by its mark, else by its zeros: in UTF-16 they are one half of each letter of a code. */
const encodingOf = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, HEAD);
  const zerosAt = (side: number): number =>
    head.filter((byte, at) => byte === 0 && at % 2 === side).length / head.length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  // Whatever has zeros on both sides is no text.
  if (Math.max(even, odd) < 0.1 || Math.min(even, odd) > 0.01) return 'utf-8';
  return even < odd ? 'utf-16le' : 'utf-16be';
};

const decoded = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

/** Mail as Outlook saves it, and documents of old: streams of text in one encoding or another, among other things. */
const isCompound = ([d, o, c, f]: Uint8Array): boolean =>
  d === 0xd0 && o === 0xcf && c === 0x11 && f === 0xe0;

const textOf = (bytes: Uint8Array): string =>
  isCompound(bytes)
    ? `${decoded(bytes, 'utf-16le')}\n${decoded(bytes, 'latin1')}`
    : decoded(bytes, encodingOf(bytes));

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
