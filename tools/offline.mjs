import { VitePWA } from 'vite-plugin-pwa';

/** Colours of the dusk, as in content/art.ts, before any script runs. */
const DUSK = '#5b4a80';

/**
 * Makes the built game installable and playable without a network: everything is fetched once, in the background,
 * and a new version waits until the player takes it.
 */
export const offline = () =>
  VitePWA({
    registerType: 'prompt',
    injectRegister: null,
    manifest: {
      id: './',
      name: 'Good Point',
      short_name: 'Good Point',
      description: 'You are the CEO. What you say starts a clock. What you ship stops it.',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: DUSK,
      theme_color: DUSK,
      categories: ['games', 'education'],
      icons: [192, 512].flatMap((size) =>
        /** @type {const} */ (['icon', 'maskable']).map((kind) => ({
          src: `icons/${kind}-${size}.png`,
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose: kind === 'icon' ? 'any' : 'maskable',
        })),
      ),
    },
    workbox: {
      globPatterns: ['**/*.{html,js,css,svg,webp,woff2,webm,csv}', 'icons/*.png'],
      // The stage's engine is larger than what is usually kept.
      maximumFileSizeToCacheInBytes: 4_000_000,
      // The game has one page, whatever is asked of it; another page of the same site, or the list of licences, is its own.
      navigateFallback: null,
      ignoreURLParametersMatching: [/.*/],
      // The very first page too: else a new version would take over in the middle of its run, since nobody used the old.
      clientsClaim: true,
      // The other format of the sound: kept where it was once played.
      runtimeCaching: [{ urlPattern: /\.mp3$/, handler: 'CacheFirst', options: { cacheName: 'sound' } }],
    },
  });
