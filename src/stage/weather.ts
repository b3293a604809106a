import type { Container, Image, Kit } from './kit';
import { group, piece } from './kit';

const DROPS = 46;

export type Weather = {
  /** 0–1. */
  rain(share: number): void;
  fall(milliseconds: number): void;
};

/** Rain for a town that has lost its trust. */
export const createWeather = (kit: Kit, layer: Container): Weather => {
  const { view } = kit.layout;
  const sheet = group(kit, layer).setData('ambient', true);
  const drops: Image[] = Array.from({ length: DROPS }, (_, index) =>
    piece(
      kit,
      sheet,
      'drop',
      view.x + ((index * 0.618034) % 1) * view.w,
      view.y + ((index * 0.7548) % 1) * view.h,
    ).setScale((0.6 + ((index * 0.31) % 0.5)) / kit.atlas.scale),
  );
  return {
    rain: (share) => {
      sheet.setAlpha(share * 0.8).setVisible(share > 0.02);
    },
    fall(milliseconds) {
      if (!sheet.visible) return;
      for (const drop of drops) {
        drop.y += milliseconds * 0.75;
        drop.x -= milliseconds * 0.16;
        if (drop.y > view.y + view.h) drop.y -= view.h + 40;
        if (drop.x < view.x) drop.x += view.w;
      }
    },
  };
};
