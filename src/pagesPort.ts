import type { Pages } from './hud/App';

/** How the pages beside the game are loaded, each when it is first asked for. */
export const pages: Pages = {
  evidence: () => import('./pages/EvidencePage').then((module) => module.EvidencePage),
  teach: () => import('./pages/TeachPage').then((module) => module.TeachPage),
  class: () => import('./pages/ClassPage').then((module) => module.ClassPage),
  present: () => import('./pages/PresentPage').then((module) => module.PresentPage),
  write: () => import('./pages/WritePage').then((module) => module.WritePage),
  result: () => import('./pages/ResultPage').then((module) => module.ResultPage),
  pack: () => import('./pages/PackPage').then((module) => module.PackPage),
  accessibility: () => import('./pages/AccessibilityPage').then((module) => module.AccessibilityPage),
  check: () => import('./pages/CheckPage').then((module) => module.CheckPage),
};
