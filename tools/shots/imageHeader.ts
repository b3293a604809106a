/** What an image file says of itself. */
export type ImageHeader = {
  readonly width: number;
  readonly height: number;
  /** Milliseconds that it plays; 0 for a picture that stands still. */
  readonly plays: number;
};

const ofPng = (bytes: Buffer): ImageHeader => ({
  width: bytes.readUInt32BE(16),
  height: bytes.readUInt32BE(20),
  plays: 0,
});

/** Frames of a JPEG begin with C0–CF, but for three that are tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const ofJpeg = (bytes: Buffer): ImageHeader => {
  let at = 2;
  while (!isFrame(bytes.readUInt8(at + 1))) at += 2 + bytes.readUInt16BE(at + 2);
  return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5), plays: 0 };
};

/** Sizes of a WebP by the kind of its chunk, from the chunk's data on. */
const WEBP_SIZES: Readonly<Record<string, (data: Buffer) => { width: number; height: number }>> = {
  VP8X: (data) => ({ width: data.readUIntLE(4, 3) + 1, height: data.readUIntLE(7, 3) + 1 }),
  'VP8 ': (data) => ({ width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff }),
};

const ofWebp = (bytes: Buffer): ImageHeader => {
  let size: { width: number; height: number } | undefined;
  let plays = 0;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const kind = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    size ??= WEBP_SIZES[kind]?.(bytes.subarray(at + 8));
    if (kind === 'ANMF') plays += bytes.readUIntLE(at + 8 + 12, 3);
    at += 8 + length + (length % 2);
  }
  if (!size) throw new Error('a WebP without a size');
  return { ...size, plays };
};

/** Reads the header of a PNG, JPEG or (lossy) WebP file. Throws on anything else. */
export const readImageHeader = (bytes: Buffer): ImageHeader => {
  if (bytes.toString('latin1', 1, 4) === 'PNG') return ofPng(bytes);
  if (bytes.readUInt16BE(0) === 0xffd8) return ofJpeg(bytes);
  if (bytes.toString('latin1', 8, 12) === 'WEBP') return ofWebp(bytes);
  throw new Error('not a PNG, JPEG or WebP');
};
