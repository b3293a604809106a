/** A picture that strangers see: its file, its size in pixels, and the most bytes that it may have. */
export type Picture = {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly most: number;
};

const KILOBYTE = 1000;

const readme = (name: string, width: number, height: number, kilobytes = 180): Picture => ({
  path: `assets/readme/${name}`,
  width,
  height,
  most: kilobytes * KILOBYTE,
});

const icon = (name: string, side: number): Picture => ({
  path: `public/icons/${name}.png`,
  width: side,
  height: side,
  most: side * 0.4 * KILOBYTE,
});

/** Everything that `npm run shots` makes. */
export const PICTURES = {
  title: readme('title.webp', 1280, 720),
  evening: readme('evening.webp', 1280, 720),
  question: readme('question.webp', 1280, 720),
  ship: readme('ship.webp', 1280, 720),
  phones: readme('phones.webp', 1280, 960),
  debrief: readme('debrief.webp', 1280, 800),
  film: readme('film.webp', 800, 450, 2500),
  poster: readme('film.jpg', 800, 450),
  card: { path: 'public/social-card.jpg', width: 1200, height: 630, most: 300 * KILOBYTE },
  icon192: icon('icon-192', 192),
  icon512: icon('icon-512', 512),
  maskable192: icon('maskable-192', 192),
  maskable512: icon('maskable-512', 512),
  appleTouchIcon: icon('apple-touch-icon', 180),
} as const satisfies Record<string, Picture>;

/** The same sign without pixels, for the tab. */
export const FAVICON = 'public/icons/icon.svg';
