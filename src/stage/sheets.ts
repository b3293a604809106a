import { PALETTE } from '../content/art';
import { colourOf, hex, mix } from './colour';
import type { Cutout } from './cutout';
import type { Layout, Rect } from './layout';
import { band, sheet } from './paper';

const tint = (from: keyof typeof PALETTE, to: keyof typeof PALETTE, share: number): string =>
  hex(mix(colourOf(from), colourOf(to), share));

const stripes = (w: number, h: number, step: number, colour: string): string =>
  Array.from({ length: Math.floor(w / step) }, (_, index) => {
    const x = (index + 0.5) * step;
    return `<path d="M${x} 8 L${x + (index % 2 ? 1.5 : -1.5)} ${h - 8}" stroke="${colour}" stroke-width="2"/>`;
  }).join('');

const floorLine = ({ w, h }: Rect, colour: string): string =>
  `<path d="M4 ${h - 16} Q${w / 2} ${h - 19} ${w - 4} ${h - 16} L${w - 4} ${h - 6} Q${w / 2} ${h - 3} 6 ${h - 5}Z" fill="${colour}"/>`;

const rules = (w: number, h: number): string =>
  Array.from({ length: Math.floor((h - 60) / 26) }, (_, index) => {
    const y = 66 + index * 26;
    return `<path d="M16 ${y} Q${w / 2} ${y - 1.5} ${w - 16} ${y}" stroke="${PALETTE.haze}" stroke-opacity=".35" stroke-width="1.500"/>`;
  }).join('');

/** Walls, floors, notes and the window: sheets whose sizes follow the layout. */
export const sheets = (layout: Layout): Cutout[] => {
  const { office, wing, bays, window: pane, rows, designs, signs } = layout;
  const [bay, row, design, sign] = [bays[0], rows[0], designs[0], signs[0]] as [Rect, Rect, Rect, Rect];
  return [
    sheet('house', {
      w: 676,
      h: 600,
      fill: PALETTE.kraft,
      radius: 16,
      rough: 2.5,
    }),
    sheet('roof', { w: 704, h: 22, fill: PALETTE.clay, radius: 11, rough: 2 }),
    sheet('office-wall', {
      ...office,
      fill: tint('peach', 'paper', 0.35),
      inside:
        stripes(office.w, office.h - 14, 26, tint('peach', 'paper', 0.22)) + floorLine(office, PALETTE.clay),
      shadow: 'inset',
    }),
    sheet('office-dark', { ...office, fill: PALETTE.night, shadow: 'none' }),
    sheet('pane', { ...pane, fill: '#ffffff', radius: 12, shadow: 'none' }),
    sheet('pane-frame', {
      w: pane.w + 16,
      h: pane.h + 12,
      fill: 'none',
      inside: `<path d="M6 10 Q${pane.w / 2} 4 ${pane.w + 10} 10 L${pane.w + 9} ${pane.h + 4} Q${pane.w / 2} ${pane.h} 8 ${pane.h + 4}Z M${(pane.w + 16) / 2} 8 L${(pane.w + 16) / 2} ${pane.h}" fill="none" stroke="${PALETTE.paper}" stroke-width="9" stroke-linejoin="round" filter="url(#soft)"/>`,
      shadow: 'none',
    }),
    sheet('sill', { w: pane.w + 30, h: 30, fill: PALETTE.paper, radius: 8 }),
    sheet('bay-wall', {
      ...bay,
      fill: tint('haze', 'paper', 0.3),
      radius: 12,
      inside: stripes(bay.w, bay.h - 16, 53, tint('haze', 'paper', 0.18)) + floorLine(bay, PALETTE.dusk),
      shadow: 'inset',
    }),
    sheet('bay-dark', { ...bay, fill: PALETTE.night, radius: 12, shadow: 'none' }),
    sheet('nameplate', {
      w: bay.w - 20,
      h: layout.compact ? 62 : 34,
      fill: PALETTE.paper,
      radius: 7,
      shadow: 'soft',
    }),
    sheet('wing', { ...wing, h: 700 - wing.y, fill: tint('kraft', 'clay', 0.22), radius: 12, rough: 2 }),
    sheet('wing-roof', { w: wing.w + 24, h: 20, fill: PALETTE.dusk, radius: 10, rough: 2 }),
    sheet('list', {
      w: wing.w - 12,
      h: wing.h - 20,
      fill: PALETTE.paper,
      radius: 6,
      inside: rules(wing.w - 12, wing.h - 20),
    }),
    sheet('list-head', {
      w: wing.w - 60,
      h: 26,
      fill: PALETTE.clay,
      radius: 9,
      shadow: 'soft',
      inside: `<path d="M60 13 l5 6 l9 -12 M84 10 h40 M84 18 h26" stroke="${PALETTE.paper}" stroke-width="4" fill="none" stroke-linecap="round" stroke-linejoin="round"/>`,
    }),
    sheet('ticket-listed', { w: row.w, h: row.h - 8, fill: PALETTE.lantern, radius: 6, shadow: 'soft' }),
    sheet('ticket-heard', {
      w: row.w,
      h: row.h - 8,
      fill: tint('haze', 'paper', 0.55),
      radius: 6,
      shadow: 'soft',
      seed: 4,
    }),
    sheet('ticket-asks', { w: row.w, h: row.h - 8, fill: PALETTE.night, radius: 6, shadow: 'soft', seed: 6 }),
    sheet('design', { w: design.w - 12, h: design.h - 44, fill: PALETTE.paper, radius: 10 }),
    sheet('sign', { w: sign.w - 8, h: sign.h - 16, fill: PALETTE.paper, radius: 10 }),
    sheet('carport', { w: 414, h: 172, fill: tint('dusk', 'night', 0.3), radius: 10, shadow: 'inset' }),
    sheet('carport-roof', { w: 430, h: 18, fill: PALETTE.teal, radius: 8 }),
    sheet('leaf', {
      w: 74,
      h: 34,
      fill: PALETTE.paper,
      radius: 6,
      shadow: 'soft',
      inside: `<path d="M4 5 Q37 2 70 5" stroke="${PALETTE.clay}" stroke-width="6" stroke-linecap="round"/>`,
    }),
    sheet('tag', { w: 36, h: 34, fill: PALETTE.ink, radius: 16, shadow: 'soft' }),
    sheet('points', { w: 110, h: 40, fill: PALETTE.paper, radius: 18, shadow: 'soft' }),
    band('sky-1', 960, 190, 5, 26, 3),
    band('sky-2', 960, 190, 4, 30, 8),
    band('sky-3', 960, 190, 6, 22, 12),
    band('hill', 960, 260, 3, 44, 5),
    band('street', 960, 140, 7, 3, 2),
    band('road', 960, 60, 6, 2, 7),
  ];
};
