import { PALETTE } from '../content/art';

/** Between two panels of the wall, in world units. */
const PANEL = 84;

/** What is painted on the wall behind the chargers, quiet enough to stand behind cars and bubbles; as SVG. */
export const carportWall = (w: number, h: number): string => {
  const road = h * 0.56;
  const panels = Array.from(
    { length: Math.floor(w / PANEL) },
    (_, index) => `M${(index + 0.6) * PANEL} 12 v${h - 22}`,
  ).join('');
  const waves = Array.from(
    { length: Math.ceil(w / 120) },
    (_, index) => `q60 ${index % 2 ? 26 : -26} 120 0`,
  ).join('');
  const suns = Array.from({ length: Math.floor(w / 240) }, (_, index) => {
    const x = 120 + index * 240;
    return `<circle cx="${x}" cy="${h * 0.4}" r="22" fill="${PALETTE.haze}" fill-opacity=".16"/><path d="M${x + 3} ${h * 0.4 - 15} l-10 18 h8 l-4 13 l12 -19 h-8z" fill="${PALETTE.lantern}" fill-opacity=".3"/>`;
  }).join('');
  const clip = `<clipPath id="carport"><path d="M4 6 H${w - 4} V${h - 6} H4Z"/></clipPath>`;
  return `${clip}<g clip-path="url(#carport)"><path d="${panels}" stroke="${PALETTE.ink}" stroke-opacity=".28" stroke-width="2"/><path d="M0 ${road} ${waves} V${h} H0Z" fill="${PALETTE.teal}" fill-opacity=".2"/><path d="M0 ${road + 20} ${waves} V${h} H0Z" fill="${PALETTE.ink}" fill-opacity=".22"/>${suns}<path d="M0 ${h - 16} H${w}" stroke="${PALETTE.haze}" stroke-opacity=".16" stroke-width="5"/></g>`;
};
