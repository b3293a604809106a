/** Strokes on a 24 × 24 grid, drawn with round ends as if cut by hand. */
const PATHS = {
  pause: 'M8 5v14M16 5v14',
  play: 'M8 5l11 7-11 7z',
  menu: 'M4 7h16M4 12h16M4 17h12',
  close: 'M6 6l12 12M18 6L6 18',
  mute: 'M4 10v4h4l5 4V6L8 10zM17 9l4 6M21 9l-4 6',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  left: 'M19 12H5M11 6l-6 6 6 6',
  right: 'M5 12h14M13 6l6 6-6 6',
  board: 'M4 5h16v14H4zM4 10h16M10 10v9',
  heart: 'M12 20s-7-4.5-7-10a4 4 0 0 1 7-2.4A4 4 0 0 1 19 10c0 5.500-7 10-7 10z',
  voices:
    'M3 17c0-3 2-5 5-5s5 2 5 5M8 8.500a2.500 2.500 0 1 0 0-.1M14 13c3-.5 6 1.500 6 4.500M15.500 9a2.200 2.200 0 1 0 0-.1',
  hand: 'M8 12V6a1.500 1.500 0 0 1 3 0v5V4.500a1.500 1.500 0 0 1 3 0V11V6a1.500 1.500 0 0 1 3 0v8c0 4-2.500 7-6 7-3 0-4.500-2-6.500-5.500-.8-1.500 1-2.800 2.200-1.500z',
  truck: 'M3 6h11v10H3zM14 9h4l3 4v3h-7M7 19a2 2 0 1 0 0-.1M17.500 19a2 2 0 1 0 0-.1',
  check: 'M5 13l5 5L20 7',
  late: 'M12 3l9.500 17h-19zM12 10v4M12 17v.3',
  flag: 'M6 21V4h12l-3 4 3 4H6',
  hammer: 'M13 6l5 5M15.500 8.500L6 18l-2-2 9.500-9.500M11 4l3-1 7 7-2 2z',
  moon: 'M19 14.500A8 8 0 0 1 9.500 5 8 8 0 1 0 19 14.500z',
  broken: 'M4 5h6l-2 5 4 2-3 7H4zM14 5h6v14h-7l2-6-3-2z',
  speech: 'M4 5h16v11H11l-5 4v-4H4z',
  star: 'M12 3l2.700 5.800 6.300.8-4.600 4.300 1.200 6.200L12 17l-5.600 3.100 1.200-6.200L3 9.600l6.300-.8z',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  none: 'M5 12h14',
  branch: 'M6 21V3M6 14c0-4 3-5 6-5h6M14 5l4 4-4 4',
  pen: 'M4 20l1-5L15.500 4.500a2 2 0 0 1 3 0l1 1a2 2 0 0 1 0 3L9 19z',
} as const;
export type IconName = keyof typeof PATHS;

/** A small drawing beside words that say the same. */
export const Icon = ({ name, filled = false }: { name: IconName; filled?: boolean }) => (
  <svg class={filled ? 'icon filled' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
