import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PALETTE } from '../../src/content/art';
import { band } from '../../src/stage/paper';
import { keep } from './encode';
import type { Picture } from './pictures';
import { FAVICON, PICTURES } from './pictures';
import type { Studio } from './studio';

/** Units of the sign's own square. */
const SIDE = 512;

/** The stage's shadow under lifted paper. */
const LIFT = `<filter id="lift" x="-20%" y="-20%" width="140%" height="150%"><feDropShadow dx="0" dy="3" stdDeviation="2.6" flood-color="${PALETTE.ink}" flood-opacity=".38"/></filter>`;

/** The outline of the town's speech bubble. Throws if it is not drawn any more. */
const bubble = (): string => {
  const outline = readFileSync('assets/art/bubble-calm.svg', 'utf8').match(/<path d="([^"]+)"/)?.[1];
  if (!outline) throw new Error('bubble-calm.svg has no outline');
  return outline;
};

/** A wave of the evening sky across the square, from `top` downwards. */
const wave = (top: number, colour: string, seed: number): string => {
  const paper = band('wave', SIDE / 4, SIDE / 4, 2, 7, seed).svg.replace('#fff', colour);
  return `<g transform="translate(0 ${top}) scale(4)">${paper.replace(/<\/?svg[^>]*>/g, '')}</g>`;
};

/** The clock that what you say starts: 24 minutes of it. Its middle is the bubble's. */
const clock = (x: number, y: number, r: number): string => {
  const angle = (24 / 60) * 2 * Math.PI;
  const tip = (length: number) =>
    `${(x + Math.sin(angle) * length).toFixed(1)} ${(y - Math.cos(angle) * length).toFixed(1)}`;
  return [
    `<circle cx="${x}" cy="${y}" r="${r}" fill="${PALETTE.lantern}"/>`,
    `<path d="M${x} ${y}V${y - r}A${r} ${r} 0 0 1 ${tip(r)}Z" fill="${PALETTE.peach}"/>`,
    `<path d="M${x} ${y - r + 5}V${y}L${tip(r - 5)}" fill="none" stroke="${PALETTE.clay}" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>`,
  ].join('');
};

/** The game's sign: a complaint with its clock, in the evening sky. `size` is the bubble's, `corner` the square's radius. */
const sign = (size: number, corner: number): string => {
  const scale = (SIDE * size) / 80;
  const place = `translate(${SIDE / 2 - 48 * scale} ${SIDE / 2 - 40.5 * scale}) scale(${scale})`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">`,
    `<defs>${LIFT}<clipPath id="edge"><rect width="${SIDE}" height="${SIDE}" rx="${corner}"/></clipPath></defs>`,
    `<g clip-path="url(#edge)"><path d="M0 0H${SIDE}V${SIDE}H0Z" fill="${PALETTE.dusk}"/>`,
    wave(196, PALETTE.haze, 3),
    wave(290, PALETTE.peach, 8),
    wave(384, PALETTE.gold, 5),
    `<g transform="${place}"><path d="${bubble()}" fill="${PALETTE.paper}" filter="url(#lift)"/>${clock(48, 32.5, 20)}</g>`,
    '</g></svg>\n',
  ].join('');
};

const ROUND = sign(0.9, 112);
/** Systems cut their own shape out of these; all that matters lies within four fifths of the middle. */
const FULL = sign(0.66, 0);

const ICONS: readonly (readonly [Picture, string])[] = [
  [PICTURES.icon192, ROUND],
  [PICTURES.icon512, ROUND],
  [PICTURES.maskable192, FULL],
  [PICTURES.maskable512, FULL],
  [PICTURES.appleTouchIcon, sign(0.78, 0)],
];

/** The game's sign for tabs, phones and desktops. */
export const makeIcons = async (studio: Studio): Promise<void> => {
  mkdirSync(dirname(FAVICON), { recursive: true });
  writeFileSync(FAVICON, ROUND);
  const desk = await studio.blank(100, 100);
  for (const [picture, svg] of ICONS) {
    const page = await studio.blank(picture.width, picture.height);
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    await keep(desk, await page.screenshot({ omitBackground: true }), picture);
    await page.close();
  }
};
