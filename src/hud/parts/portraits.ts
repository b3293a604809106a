import { signal } from '@preact/signals';
import file from '../../../assets/art/faces/faces.svg';

/** What the file holds of each person, by their place in PEOPLE; empty until it has come. */
const drawings = signal<ReadonlyMap<number, string>>(new Map());
const addresses = new Map<number, string>();
let isAsked = false;

/** What a drawing is in the file, with either kind of quotation marks. */
const DRAWING = /<symbol id=["']f(\d+)["'](.*?)<\/symbol>/gs;

/** What the text of the file holds of each person: the rest of the tag that begins their drawing, and all that is in it. */
export const drawingsIn = (text: string): ReadonlyMap<number, string> =>
  new Map([...text.matchAll(DRAWING)].map(([, person, rest = '']) => [Number(person), rest]));

const load = async (): Promise<void> => {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`no faces: ${response.status}`);
  drawings.value = drawingsIn(await response.text());
};

/**
 * The address of somebody's portrait, by their place in PEOPLE; none until the file with all of them has come. Each is
 * a picture of its own: as a part of the page a face is as much to style and to lay out as all the rest of a card.
 */
export const portraitOf = (person: number): string | undefined => {
  if (!isAsked) {
    isAsked = true;
    // Whoever asks later may have a network again.
    load().catch(() => {
      isAsked = false;
    });
  }
  const rest = drawings.value.get(person);
  if (rest === undefined) return undefined;
  const known = addresses.get(person);
  if (known !== undefined) return known;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"${rest}</svg>`;
  const address = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  addresses.set(person, address);
  return address;
};
