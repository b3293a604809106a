import { PALETTE } from '../content/art';
import { carportWall } from './carportWall';
import { colourOf, hex, mix } from './colour';
import type { Cutout } from './cutout';
import type { Layout, Rect } from './layout';
import { band, sheet } from './paper';

/** World units of the sign with a fix's name over its bay. */
export const plateHeight = ({ compact }: Layout): number => (compact ? 66 : 40);
/** The calendar leaf with the day on which a fix will ship. */
export const leafSize = ({ words, compact }: Layout) => ({
  w: compact ? words.small * 2.6 : 46 + words.small * 2.4,
  h: words.small * (compact ? 1.3 : 1.7) + 10,
});

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

/** The steps of a flight, zigzagging down a tower. */
const flights = (w: number, h: number, colour: string): string => {
  const turns = Math.max(4, Math.round(h / 62));
  const drop = (h - 24) / turns;
  return Array.from({ length: turns }, (_, index) => {
    const [from, to] = index % 2 ? [w - 8, 8] : [8, w - 8];
    const y = 12 + index * drop;
    return `<path d="M${from} ${y} L${to} ${y + drop}" stroke="${colour}" stroke-width="7" stroke-linecap="round"/><path d="M${to - 9} ${y + drop} h18" stroke="${colour}" stroke-width="5" stroke-linecap="round"/>`;
  }).join('');
};

/** Rows of bricks, a few of them seen. */
const bricks = (w: number, h: number, colour: string): string =>
  Array.from({ length: Math.floor((w * h) / 9000) }, (_, index) => {
    const x = 14 + ((index * 0.618034) % 1) * (w - 50);
    const y = 12 + ((index * 0.7548) % 1) * (h - 26);
    return `<path d="M${x.toFixed(1)} ${y.toFixed(1)} h20 M${(x + 9).toFixed(1)} ${(y + 8).toFixed(1)} h20" stroke="${colour}" stroke-width="2.4" stroke-linecap="round"/>`;
  }).join('');

/** Walls, floors, notes and the window: sheets whose sizes follow the layout. */
export const sheets = (layout: Layout): Cutout[] => {
  const { office, wing, bays, window: pane, rows, designs, signs, stairs, carport, floor, core } = layout;
  const [bay, row, design, sign] = [bays[0], rows[0], designs[0], signs[0]] as [Rect, Rect, Rect, Rect];
  const house = { w: office.w + 20, h: floor - office.y + 10 };
  const wall = { w: wing.w, h: floor - wing.y };
  return [
    sheet('house', {
      ...house,
      fill: PALETTE.kraft,
      radius: 16,
      rough: 2.5,
      inside: bricks(house.w, house.h, tint('kraft', 'clay', 0.16)),
    }),
    sheet('roof', { w: office.w + 44, h: 22, fill: PALETTE.clay, radius: 11, rough: 2 }),
    sheet('stairs', {
      w: stairs.w,
      h: stairs.h,
      fill: tint('kraft', 'clay', 0.22),
      radius: 10,
      inside: flights(stairs.w, stairs.h, tint('kraft', 'paper', 0.5)),
    }),
    sheet('stairs-roof', { w: stairs.w + 16, h: 16, fill: PALETTE.dusk, radius: 8 }),
    sheet('office-wall', {
      w: office.w,
      h: office.h,
      fill: tint('peach', 'paper', 0.35),
      inside:
        stripes(office.w, office.h - 14, 26, tint('peach', 'paper', 0.22)) + floorLine(office, PALETTE.clay),
      shadow: 'inset',
    }),
    sheet('office-dark', { w: office.w, h: office.h, fill: PALETTE.night, shadow: 'none' }),
    sheet('pane', { w: pane.w, h: pane.h, fill: '#ffffff', radius: 12, shadow: 'none' }),
    sheet('pane-frame', {
      w: pane.w + 16,
      h: pane.h + 12,
      fill: 'none',
      inside: `<path d="M6 10 Q${pane.w / 2} 4 ${pane.w + 10} 10 L${pane.w + 9} ${pane.h + 4} Q${pane.w / 2} ${pane.h} 8 ${pane.h + 4}Z M${(pane.w + 16) / 2} 8 L${(pane.w + 16) / 2} ${pane.h}" fill="none" stroke="${PALETTE.paper}" stroke-width="9" stroke-linejoin="round" filter="url(#soft)"/>`,
      shadow: 'none',
    }),
    sheet('sill', { w: pane.w + 30, h: 30, fill: PALETTE.paper, radius: 8 }),
    sheet('bay-wall', {
      w: bay.w,
      h: bay.h,
      fill: tint('haze', 'paper', 0.3),
      radius: 12,
      inside: stripes(bay.w, bay.h - 16, 53, tint('haze', 'paper', 0.18)) + floorLine(bay, PALETTE.dusk),
      shadow: 'inset',
    }),
    sheet('bay-dark', { w: bay.w, h: bay.h, fill: PALETTE.night, radius: 12, shadow: 'none' }),
    sheet('nameplate', {
      w: bay.w - 16,
      h: plateHeight(layout),
      fill: PALETTE.paper,
      radius: 7,
      shadow: 'soft',
    }),
    sheet('wing', {
      ...wall,
      fill: tint('kraft', 'clay', 0.22),
      radius: 12,
      rough: 2,
      inside: bricks(wall.w, wall.h, tint('kraft', 'clay', 0.34)),
    }),
    sheet('wing-roof', { w: wing.w + 24, h: 20, fill: PALETTE.dusk, radius: 10, rough: 2 }),
    sheet('list', {
      w: wing.w - 12,
      h: wing.h - 16,
      fill: PALETTE.paper,
      radius: 6,
      inside: rules(wing.w - 12, wing.h - 16),
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
    sheet('carport', {
      w: carport.w,
      h: carport.h - 8,
      fill: tint('dusk', 'night', 0.3),
      radius: 10,
      inside: carportWall(carport.w, carport.h - 8),
      shadow: 'inset',
    }),
    sheet('carport-roof', { w: carport.w + 16, h: 18, fill: PALETTE.teal, radius: 8 }),
    sheet('leaf', {
      w: leafSize(layout).w,
      h: leafSize(layout).h,
      fill: PALETTE.paper,
      radius: 6,
      shadow: 'soft',
      inside: `<path d="M5 5 Q${leafSize(layout).w / 2} 2 ${leafSize(layout).w - 5} 5" stroke="${PALETTE.clay}" stroke-width="7" stroke-linecap="round"/>`,
    }),
    sheet('tag', { w: 36, h: 34, fill: PALETTE.ink, radius: 16, shadow: 'soft' }),
    sheet('points', { w: 110, h: 40, fill: PALETTE.paper, radius: 18, shadow: 'soft' }),
    band('street', core.w * 0.8, 140, 7, 3, 2),
    band('road', core.w * 0.8, 60, 6, 2, 7),
  ];
};
