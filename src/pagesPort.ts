import type { Pages } from './hud/App';

/** How the pages beside the game are loaded, each when it is first asked for. */
export const pages: Pages = {
  evidence: () => import('./pages/EvidencePage').then((module) => module.EvidencePage),
  check: () => import('./pages/CheckPage').then((module) => module.CheckPage),
};
