import { Howl, Howler } from 'howler';
import type { Twins } from './files';

/** Name → start, length (milliseconds), and whether it goes round. */
export type Sprite = Record<string, [number, number] | [number, number, boolean]>;

/** Fetched by hand: where an address does not answer, Howler would fall back to players that cannot keep time. */
const fetchLocal = async (address: string): Promise<string> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return URL.createObjectURL(await response.blob());
};

const decode = (address: string, format: string, sprite: Sprite): Promise<Howl> =>
  new Promise((resolve, reject) => {
    const howl: Howl = new Howl({
      src: [address],
      format: [format],
      sprite,
      onload: () => resolve(howl),
      onloaderror: (_, error) => {
        howl.unload();
        reject(new Error(String(error)));
      },
    });
  });

/** What a browser said it could decode, and could not. */
const broken = new Set<string>();

/** A sound that is ready to be played, from the first twin that this browser can decode. Rejects where none is. */
export const load = async (twins: Twins, sprite: Sprite): Promise<Howl> => {
  let why: unknown = new Error('no format can be decoded');
  for (const format of ['webm', 'mp3'] as const) {
    if (!Howler.codecs(format) || broken.has(format)) continue;
    try {
      const local = await fetchLocal(twins[format]);
      try {
        return await decode(local, format, sprite);
      } catch (error) {
        broken.add(format);
        throw error;
      } finally {
        URL.revokeObjectURL(local);
      }
    } catch (error) {
      why = error;
    }
  }
  throw why;
};
