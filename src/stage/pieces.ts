import { DRAWINGS, PALETTE } from '../content/art';
import type { Cutout } from './cutout';
import { cutoutOf, FLAT, resized, sketched } from './cutout';
import type { Layout } from './layout';
import { scenery } from './scenery';
import { sheets } from './sheets';

const FILES = import.meta.glob<string>('../../assets/art/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const SVGS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(FILES).map(([path, svg]) => [path.split('/').at(-1)?.replace('.svg', '') ?? path, svg]),
);

const CARS = ['teal', 'clay', 'gold', 'dusk', 'moss'] as const;
const SHREDS = ['gold', 'clay', 'teal', 'moss'] as const;

/** Drawings that come in several colours, by the colour that varies. */
const PAINTED = {
  car: { paint: CARS },
  'car-glass': { paint: CARS },
  flag: { paint: ['teal', 'moss'] },
  'flag-soft': { paint: ['dusk', 'moss'] },
  pennant: { paint: ['moss', 'clay', 'gold', 'teal'] },
  van: { paint: ['peach'] },
  'confetti-1': { paint: SHREDS },
  'confetti-2': { paint: SHREDS },
  'confetti-3': { paint: SHREDS },
  'confetti-4': { paint: SHREDS },
  pin: { paint: ['clay', 'teal', 'gold'] },
} as const;

const WORKS = [...DRAWINGS, 'software', 'service', 'policy', 'hardware', 'safety', 'phantom'];
/** Size of a work's icon against the work itself. */
const ICON = 0.42;

const drawing = (name: string, colours?: Readonly<Record<string, string>>, as = name): Cutout =>
  cutoutOf(as, SVGS[name] ?? '', colours);

const isPerson = (name: string): boolean => /^(arm|body|head|leg)-/.test(name);
const isBare = (name: string): boolean => !isPerson(name) && !(name in PAINTED);

/** Every drawing that the stage uses, for one layout. */
export const piecesFor = (layout: Layout): Cutout[] => [
  FLAT,
  ...sheets(layout),
  ...scenery(layout),
  ...Object.keys(SVGS)
    .filter(isBare)
    .map((name) => drawing(name)),
  ...Object.entries(PAINTED).flatMap(([name, { paint }]) =>
    paint.map((colour) => drawing(name, { paint: PALETTE[colour] }, `${name}-${colour}`)),
  ),
  ...WORKS.flatMap((work) => {
    const finished = drawing(`work-${work}`);
    return [sketched(finished, `sketch-${work}`), resized(finished, `icon-${work}`, ICON)];
  }),
  // White paper, so that a tint makes it anybody's.
  ...Object.keys(SVGS)
    .filter(isPerson)
    .map((name) => drawing(name, { cut: '#ffffff' })),
];
