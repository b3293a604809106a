/** The twelve colours of the paper town; text pairs are checked for contrast. */
export const PALETTE = {
  ink: '#2a2140',
  night: '#1d1b3a',
  dusk: '#5b4a80',
  haze: '#a98fb5',
  peach: '#f4a77c',
  gold: '#f7c66b',
  lantern: '#ffe3a0',
  paper: '#fdf6e9',
  clay: '#b4432f',
  moss: '#2f6b4f',
  teal: '#1f6f80',
  kraft: '#d9b78f',
} as const;
export type ColourName = keyof typeof PALETTE;

/** What an issue's fix can be drawn as; an issue that names none is drawn as its kind. */
export const DRAWINGS = [
  'seat',
  'queue',
  'noshow',
  'preheat',
  'keyapp',
  'wipers',
  'camera',
  'cable',
  'route',
  'vans',
  'invoice',
  'chime',
  'litter',
  'lock',
  'doors',
] as const;
export type Drawing = (typeof DRAWINGS)[number];
