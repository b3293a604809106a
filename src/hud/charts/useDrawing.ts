import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Room } from './draw/room';
import type { Drawings } from './drawings';

/** How a chart is drawn once the drawings have arrived. */
export type Draw = (drawings: Drawings, room: Room) => SVGSVGElement;

let arriving: Promise<Drawings> | null = null;

/** Sends for the charting library, once; after a failure the next chart tries again. */
export const loadDrawings = (): Promise<Drawings> => {
  arriving ??= import('./drawings').then(({ DRAWINGS }) => DRAWINGS);
  arriving.catch(() => {
    arriving = null;
  });
  return arriving;
};

const roomIn = (place: HTMLElement): Room => {
  const ruler = document.createElement('span');
  ruler.className = 'chart-ruler';
  const widths = new Map<string, number>();
  return {
    width: place.clientWidth,
    em: Number.parseFloat(getComputedStyle(place).fontSize),
    widthOf(words) {
      const known = widths.get(words);
      if (known !== undefined) return known;
      ruler.textContent = words;
      place.append(ruler);
      const { width } = ruler.getBoundingClientRect();
      ruler.remove();
      widths.set(words, width);
      return width;
    },
  };
};

/** Keeps a drawing in its place at the place's width and letter size; `isDrawn` is false until then, and where it fails. */
export const useDrawing = (draw: Draw, label: string): { place: Ref<HTMLDivElement>; isDrawn: boolean } => {
  const place = useRef<HTMLDivElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    const holder = place.current;
    if (!holder) return;
    let isGone = false;
    let drawn = '';
    let drawings: Drawings | null = null;
    const redraw = (): void => {
      const room = roomIn(holder);
      const size = `${room.width} ${room.em}`;
      if (!drawings || room.width === 0 || size === drawn) return;
      drawn = size;
      const drawing = draw(drawings, room);
      drawing.setAttribute('role', 'img');
      drawing.setAttribute('aria-label', label);
      drawing.classList.toggle('fresh', holder.childElementCount === 0);
      holder.replaceChildren(drawing);
    };
    const observer = new ResizeObserver(redraw);
    const redrawLetters = (): void => {
      drawn = '';
      redraw();
    };
    loadDrawings()
      .then((arrived) => {
        if (isGone) return;
        drawings = arrived;
        redraw();
        observer.observe(holder);
        document.fonts.addEventListener('loadingdone', redrawLetters);
        setDrawn(true);
      })
      // The table beside it says the same.
      .catch(console.warn);
    return () => {
      isGone = true;
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', redrawLetters);
    };
  }, [draw, label]);
  return { place, isDrawn };
};
