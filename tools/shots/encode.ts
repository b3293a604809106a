import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright';
import type { Picture } from './pictures';

const TYPES = { png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp' } as const;
/** From the finest on; the first that is small enough is taken. */
const QUALITIES = [0.92, 0.88, 0.84, 0.8, 0.75, 0.7, 0.65, 0.6, 0.5];

const typeOf = (path: string): string => TYPES[path.slice(path.lastIndexOf('.') + 1) as keyof typeof TYPES];

/** Brings a screenshot to its size and file, as finely as its bytes allow. `desk` is an empty page. Throws if it stays too large. */
export const keep = async (desk: Page, png: Buffer, picture: Picture): Promise<void> => {
  const { path, width, height, most } = picture;
  const data = await desk.evaluate(
    async ({ source, width, height, type, qualities, most }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [width, height];
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, width, height);
      for (const quality of qualities) {
        const base64 = canvas.toDataURL(type, quality).split(',')[1] ?? '';
        if (base64.length * 0.75 <= most) return base64;
      }
      return null;
    },
    { source: png.toString('base64'), width, height, type: typeOf(path), qualities: QUALITIES, most },
  );
  if (data === null) throw new Error(`${path} does not fit into ${most} bytes`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, Buffer.from(data, 'base64'));
};
