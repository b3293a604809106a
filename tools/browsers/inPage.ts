import type { Point } from './tab';

// Each of these runs in the page, and travels there as text: it uses nothing of this file.

/** The middle of the first such thing, once it lies still with nothing over it. Rejects after so many milliseconds. */
export const restingPlace = async (selector: string, patience: number): Promise<Point> => {
  const end = Date.now() + patience;
  let last = '';
  while (Date.now() < end) {
    const thing = document.querySelector(selector);
    thing?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = thing?.getBoundingClientRect();
    const now = JSON.stringify(box);
    if (thing && box && box.width > 0 && now === last) {
      const at = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
      if (thing.contains(document.elementFromPoint(at.x, at.y))) return at;
    }
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 80));
  }
  throw new Error(`nobody could touch ${selector}`);
};

/** The words of the first such thing, once it has any. Rejects after so many milliseconds. */
export const wordsOf = async (selector: string, patience: number): Promise<string> => {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const words = document.querySelector(selector)?.textContent?.trim();
    if (words) return words;
    await new Promise((resolve) => setTimeout(resolve, 80));
  }
  throw new Error(`${selector} never appeared`);
};

/** Whether a family's letters from this code point on, in hexadecimal, come to be there. */
export const hasLetters = async (family: string, from: string, patience: number): Promise<boolean> => {
  const end = Date.now() + patience;
  const range = new RegExp(`U\\+0*${from}\\b`, 'i');
  while (Date.now() < end) {
    for (const face of document.fonts)
      if (face.family.includes(family) && face.status === 'loaded' && range.test(face.unicodeRange))
        return true;
    await new Promise((resolve) => setTimeout(resolve, 80));
  }
  return false;
};

/** What became of the town: painted, or left out with a sentence. Rejects if neither, after so many milliseconds. */
export const townOf = async (patience: number): Promise<'painted' | 'no WebGL, said so'> => {
  const end = Date.now() + patience;
  const small = document.createElement('canvas');
  const pen = small.getContext('2d', { willReadFrequently: true });
  small.width = small.height = 48;
  const coloursOf = (stage: HTMLCanvasElement): Promise<number> =>
    new Promise((resolve) => {
      // In the frame in which it was drawn, before the browser takes it.
      requestAnimationFrame(() => {
        pen?.clearRect(0, 0, 48, 48);
        pen?.drawImage(stage, 0, 0, 48, 48);
        const pixels = new Uint32Array(pen?.getImageData(0, 0, 48, 48).data.buffer ?? []);
        resolve(new Set(pixels).size);
      });
    });
  while (Date.now() < end) {
    if (document.documentElement.dataset.town === 'none' && document.querySelector('.notice'))
      return 'no WebGL, said so';
    const stage = document.querySelector<HTMLCanvasElement>('#stage canvas');
    if (stage && (await coloursOf(stage)) > 100) return 'painted';
    await new Promise((resolve) => setTimeout(resolve, 80));
  }
  throw new Error('the town was neither painted nor excused');
};
