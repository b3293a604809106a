import type { PlotOptions } from '@observablehq/plot';
import { plot } from '@observablehq/plot';
import type { Room } from './room';

/** A plot without anybody's defaults: our letters, no axes, no labels that the picture's own name repeats. */
export const plotOn = ({ width }: Room, height: number, options: PlotOptions): SVGSVGElement => {
  const drawing = plot({
    width,
    height,
    margin: 0,
    axis: null,
    className: 'drawing',
    style: { background: 'none', fontFamily: 'inherit', fontSize: 'inherit', color: 'inherit' },
    ...options,
  }) as SVGSVGElement;
  for (const part of drawing.querySelectorAll('[aria-label], [aria-description]')) {
    part.removeAttribute('aria-label');
    part.removeAttribute('aria-description');
  }
  return drawing;
};
