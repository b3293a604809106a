import type Phaser from 'phaser';
import type { Run } from '../rules/types';

const OVERLAYS = ['title', 'night', 'debrief'] as const;
export type Overlay = (typeof OVERLAYS)[number];

/** The scene that plays over the town now; null while an evening is on. */
export const overlayFor = (run: Run | null): Overlay | null => {
  if (!run) return 'title';
  if (run.phase === 'over') return 'debrief';
  return run.phase === 'night' ? 'night' : null;
};

/** Shows just this scene over the town; `afresh` also where it is shown already. */
export const showOverlay = (
  scenes: Phaser.Scenes.ScenePlugin,
  wanted: Overlay | null,
  afresh: boolean,
): void => {
  for (const overlay of OVERLAYS) {
    const isShown = scenes.isActive(overlay);
    if (isShown && (overlay !== wanted || afresh)) scenes.stop(overlay);
    if (overlay === wanted && (afresh || !isShown)) scenes.launch(overlay);
  }
};
