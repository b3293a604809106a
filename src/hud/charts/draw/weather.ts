import type { Columns } from './dayColumns';
import { make } from './paper';
import type { Room } from './room';

/** Drawn around 0, 0 in units of an em. */
const LANTERN =
  'M-0.2 -0.62H0.2L0.16 -0.42H-0.16ZM-0.34 -0.34C-0.5 0 -0.44 0.26 -0.3 0.42H0.3C0.44 0.26 0.5 0 0.34 -0.34ZM-0.16 0.5H0.16V0.66H-0.16Z';
const CLOUD =
  'M-0.52 0.1C-0.78 0.04 -0.72 -0.34 -0.44 -0.3C-0.4 -0.62 0.06 -0.68 0.16 -0.38C0.5 -0.52 0.72 0.02 0.44 0.1Z';
const RAIN = 'M-0.36 0.26L-0.46 0.56M-0.02 0.26L-0.12 0.56M0.32 0.26L0.22 0.56';

/** Trust at which the town hangs out its lanterns, and at which it rains. */
const LEVELS = { lanterns: 80, rain: 20 } as const;

/** Where the town hangs out its lanterns and where it rains: two dashed heights with their weather. */
export const drawWeather = (
  { em }: Room,
  { xOf, last }: Columns,
  yOf: (trust: number) => number,
): SVGElement => {
  const line = (trust: number): SVGElement =>
    make('path', { class: 'weather-line', d: `M${xOf(1)} ${yOf(trust)}H${xOf(last + 1)}` });
  const sign = (trust: number, ...parts: readonly SVGElement[]): SVGElement =>
    make('g', { transform: `translate(${xOf(1) - 0.25 * em} ${yOf(trust)}) scale(${1.15 * em})` }, ...parts);
  return make(
    'g',
    {},
    line(LEVELS.lanterns),
    line(LEVELS.rain),
    sign(LEVELS.lanterns, make('path', { class: 'lantern', d: LANTERN })),
    sign(LEVELS.rain, make('path', { class: 'cloud', d: CLOUD }), make('path', { class: 'rain', d: RAIN })),
  );
};
